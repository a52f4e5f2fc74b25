// Protects: a story is followed by button, key, scroll and link; Back goes a step back; a wrong step is said.
import type { Page } from '@playwright/test';
import { stepsBackOver } from '../support/history.ts';
import { expect, test } from '../support/warm.ts';

const story = '/stories/four-islands-two-maps/';
const current = (page: Page) => page.locator('main li[aria-current="step"] h2');
const bar = (page: Page) => page.getByRole('group', { name: 'Steps of the story' });
const next = (page: Page) => bar(page).getByRole('button', { name: 'Next' });

for (const [name, viewport] of Object.entries({
	'beside the map': { width: 1280, height: 720 },
	'below the map of a phone': { width: 390, height: 844 }
}))
	test.describe(name, () => {
		test.use({ viewport });

		test('Next and the arrows go from step to step, Back returns', async ({ page, visit }) => {
			await visit(story);
			const pushes = await stepsBackOver(page, async () => {
				await next(page).click();
				await expect(current(page)).toHaveText('1855: the first line');
				await expect(current(page)).toBeInViewport();
				await page.keyboard.press('ArrowRight');
				await expect(current(page)).toHaveText('1875: an exchange');
				await expect(current(page)).toBeInViewport();
			});
			expect(pushes).toBe(2);
			await expect(page).toHaveURL(/step=st-petersburg$/);
			await expect(
				page.getByRole('link', { name: 'Borders in 1875: both sides’ statements' })
			).toBeVisible();
			await page.goBack();
			await expect(current(page)).toHaveText('1855: the first line');
			await expect(current(page)).toBeInViewport();
			await expect(
				page.getByRole('link', { name: 'Borders in 1855: both sides’ statements' })
			).toBeVisible();
			// The step that is read is never under the bar.
			const [head, over] = [await current(page).boundingBox(), await bar(page).boundingBox()];
			expect(head?.y).toBeGreaterThan((over?.y ?? 0) + (over?.height ?? 0) - 1);
		});

		test('who scrolls is followed, without a new entry of the history', async ({ page, visit }) => {
			await visit(story);
			const pushes = await stepsBackOver(page, async () => {
				await page.locator('#step-portsmouth').evaluate((step) => step.scrollIntoView());
				await expect(current(page)).toHaveText('1905: half of Sakhalin');
				await expect(page).toHaveURL(/step=portsmouth$/);
				await page.evaluate(() => scrollTo(0, 0));
				await expect(current(page)).toHaveCount(0);
			});
			expect(pushes).toBe(0);
			await expect(page).not.toHaveURL(/step=/);
		});

		test('the link of a step opens it', async ({ page, visit }) => {
			await visit(`${story}?step=as-russia-states-it`);
			await expect(current(page)).toHaveText('As Russia’s government states it');
			await expect(current(page)).toBeInViewport();
			await expect(page.getByText('as Russia’s government states it').last()).toBeVisible();
		});
	});

test('a step that the story does not have is said', async ({ page, visit }) => {
	await visit(`${story}?step=tsushima`);
	await expect(page.getByText('This story has no step “tsushima”.')).toBeVisible();
	await expect(current(page)).toHaveCount(0);
});

test('who changes what a step says leaves it, and the address holds all that is shown', async ({
	page,
	visit
}) => {
	await visit(`${story}?step=as-russia-states-it`);
	await page.getByRole('button', { name: 'Borders and years', exact: true }).click();
	await page.getByRole('radio', { name: 'Both' }).check({ force: true });
	await expect(page).toHaveURL(/year=1951/);
	await expect(page).not.toHaveURL(/step=|view=/);
	await expect(
		page.getByRole('link', { name: 'Borders in 1951: both sides’ statements' })
	).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(/step=as-russia-states-it$/);
	await expect(current(page)).toHaveText('As Russia’s government states it');
});

test('who follows a source stays at the step that led there', async ({ page, visit }) => {
	await visit(`${story}?step=portsmouth`);
	await page.locator('#step-portsmouth sup a').first().click();
	await expect(page).toHaveURL(/#evidence-\d+$/);
	await expect(page.locator('main :target')).toBeInViewport();
	await expect(
		bar(page)
			.getByText(/^Step 3 of/)
			.first()
	).toBeVisible();
	await expect(page).toHaveURL(/step=portsmouth#evidence-\d+$/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the strip of the years takes its room from the text, and leaves the step', async ({
		page,
		visit
	}) => {
		await visit(`${story}?step=end-of-war`);
		await expect(current(page)).toHaveText('1945: the end of the war');
		await page.getByRole('button', { name: 'Borders and years', exact: true }).click();
		await expect(page.getByRole('radio', { name: 'Both' })).toBeInViewport();
		await expect(current(page)).toBeInViewport();
		await expect(current(page)).toHaveText('1945: the end of the war');
		await expect(page).toHaveURL(/step=end-of-war$/);
	});
});
