import { expect, type Locator, type Page } from '@playwright/test';

/** Chooses what a combobox offers by keyboard alone: types a word over what stands there, and goes to the option. */
export async function chooseByKeys(
	page: Page,
	box: Locator,
	word: string,
	name: RegExp
): Promise<void> {
	await box.focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(word);
	const option = page.getByRole('option', { name });
	await expect(option).toBeVisible();
	await expect(async () => {
		if ((await option.getAttribute('data-highlighted')) === null)
			await page.keyboard.press('ArrowDown');
		await expect(option).toHaveAttribute('data-highlighted', '', { timeout: 300 });
	}).toPass();
	await page.keyboard.press('Enter');
}
