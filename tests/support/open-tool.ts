import type { Page } from '@playwright/test';

/** Opens a tool of the map by its button; on a phone some stand behind “More”. */
export async function openTool(page: Page, name: string): Promise<void> {
	const more = page.getByRole('button', { name: 'More tools of the map' });
	const button = page.getByRole('button', { name, exact: true });
	if ((await more.isVisible()) && !(await button.isVisible())) await more.click();
	await button.click();
}
