import { basename } from 'node:path';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { scriptsWith } from './scripts.ts';

/**
 * What becomes of the map: `live` is the one that readers get; `unpainted` computes all of it (tiles, names, marks, what
 * lies under the pointer) and puts no pixel on its surface, which costs half as much; with `held` the engine never comes
 * and the drawing of the first paint stays, as on a slow line.
 */
export type Engine = 'live' | 'unpainted' | 'held';

export async function prepare(context: BrowserContext, engine: Engine): Promise<void> {
	if (engine === 'held') holdEngine(context);
	if (engine === 'unpainted') await context.addInitScript(leaveUnpainted);
}

/** Runs in the page. Marks it, so that no test takes a map without pixels for one where some colour is missing. */
function leaveUnpainted(): void {
	Object.assign(window, { isUnpainted: true });
	for (const paint of [
		'clear',
		'drawArrays',
		'drawArraysInstanced',
		'drawElements',
		'drawElementsInstanced'
	] as const)
		WebGL2RenderingContext.prototype[paint] = () => {};
}

/**
 * Never answers when a page asks for the engine; a class that only it has tells which script it is. Of all requests
 * only this one is caught: Playwright's own routes catch each, and turn the cache of the browser off.
 */
function holdEngine(context: BrowserContext): void {
	const patterns = scriptsWith('maplibregl-canvas-container').map((file) => ({
		urlPattern: `*/${basename(file)}`
	}));
	const open = context.newPage.bind(context);
	context.newPage = async () => {
		const page = await open();
		const session = await context.newCDPSession(page);
		await session.send('Fetch.enable', { patterns });
		return page;
	};
}

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
