import { expect, type BrowserContext, type Page } from '@playwright/test';
import { without } from './scripts.ts';

/** Never answers when the engine is asked for; a class that only it has tells which script it is. */
export const holdEngine = (context: BrowserContext): Promise<void> =>
	without(context, 'maplibregl-canvas-container', () => {});

/** Waits until a page has come alive. */
export async function pageIsAlive(page: Page): Promise<void> {
	await expect(page.locator('html[data-scripts="run"]')).toHaveCount(1, { timeout: 20_000 });
}

/** Holds the engine of a page back, so that its drawing stays, until it is let go by what this returns. */
export async function holdWorker(page: Page): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/maplibre-gl-worker/, async (route) => {
		await held;
		await route.continue();
	});
	return release;
}
