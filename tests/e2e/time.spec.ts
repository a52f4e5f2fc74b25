// Protects: time passes and halts where the reader says, and a window gives way to a record outside it.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';

const dock = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const words = (page: Page) => dock(page).getByRole('button', { name: /^Time shown/ });
const counted = (page: Page) => dock(page).getByText(/^\d+ (of \d+ )?records$/);

test('a record opened outside the window widens it, and that is said', async ({ page }) => {
	await page.goto('/agreements/?from=2016-05&to=2016-12');
	await expect(counted(page)).toBeVisible();
	await page.goto('/agreements/treaty-shimoda-1855/?from=2016-05&to=2016-12');
	await expect(
		page.getByRole('status').filter({ hasText: /was widened to hold this record: February 1855/ })
	).toBeVisible();
	await expect(page).toHaveURL(/from=1855-02&to=2016-12/);
});

test('time passes, halts, and comes to its end where it began', async ({ page }) => {
	// On a busy machine a moment would be over before Pause is pressed: time passes when the test says so.
	await page.clock.install();
	await page.goto('/?from=2016-11&to=2016-12');
	await expect(counted(page)).toBeVisible();
	await page.clock.pauseAt(Date.now() + 3_600_000);
	await dock(page).getByRole('button', { name: 'Let time pass' }).click();
	await expect(words(page)).toHaveText(/^\s*November 2016/);
	await dock(page).getByRole('button', { name: 'Pause' }).click();
	await expect(page).toHaveURL(/from=2016-11&to=2016-11/);
	await dock(page).getByRole('button', { name: 'Let time pass' }).click();
	await page.clock.runFor(5000);
	await expect(dock(page).getByRole('button', { name: 'Let time pass' })).toBeVisible();
	await expect(page).toHaveURL(/from=2016-11&to=2016-12/);
});
