import { expect, type Page } from '@playwright/test';

/** Copies the link to the present view, as a reader does: by the panel of sharing. */
export async function copyLink(page: Page): Promise<void> {
	const tool = page.getByRole('button', { name: 'Share this view' });
	const panel = page.getByRole('region', { name: 'Share and cite' });
	if (!(await panel.isVisible())) await tool.click();
	await panel.getByRole('button', { name: 'Copy link to this view' }).click();
	await expect(panel.getByRole('status')).toHaveText('Copied');
}
