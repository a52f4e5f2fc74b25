import { expect, type BrowserContext, type Page } from '@playwright/test';
import { without } from './scripts.ts';

/** Never answers when the engine is asked for; a class that only it has tells which script it is. */
export const holdEngine = (context: BrowserContext): Promise<void> =>
	without(context, 'maplibregl-canvas-container', () => {});

/** Waits until a page has come alive. */
export async function pageIsAlive(page: Page): Promise<void> {
	await expect(page.locator('html[data-scripts="run"]')).toHaveCount(1, { timeout: 20_000 });
}
