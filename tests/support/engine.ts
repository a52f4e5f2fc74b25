import { expect, type BrowserContext, type Page } from '@playwright/test';
import { without } from './scripts.ts';

/** Never answers when the engine is asked for; a class that only it has tells which script it is. */
export const holdEngine = (context: BrowserContext): Promise<void> =>
	without(context, 'maplibregl-canvas-container', () => {});

/** Waits until a page has come alive: it asks for the engine's style sheet and for the engine then. */
export async function pageIsAlive(page: Page): Promise<void> {
	await expect(page.locator('link[href*="/maplibre-gl."]')).toHaveCount(1, { timeout: 20_000 });
}
