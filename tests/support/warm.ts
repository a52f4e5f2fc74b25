import {
	test as base,
	expect,
	type Browser,
	type BrowserContext,
	type Page
} from '@playwright/test';
import { pageIsAlive, prepare, type Engine } from './engine.ts';
import { mapIsReady } from './map.ts';
import { unexpected, watch, type Expected, type Trouble } from './troubles.ts';
import { goBy, rest } from './visit.ts';

/** A page that is alive, and what it did so far behind the tests' backs. */
type Warm = { context: BrowserContext; page: Page; troubles: Trouble[] };
/** What a page is loaded for. One that was narrow may draw no frame any more when it is wide: it is another. */
type Window = { engine: Engine; isMobile: boolean; isNarrow: boolean };

/**
 * Playwright's `test` for journeys that do not need to begin cold: one page with its map, loaded once, goes from
 * test to test by links of the site. What loading itself does (first paint, shared
 * links, faults, what is remembered) is tested with a page of its own: see `site.ts`.
 *
 *     test('…', async ({ page, visit }) => {
 *       await visit('/places/sochi/?kind=project');
 *
 * Motion is off, so that the map is where it goes at once. As in `site.ts` a test fails when the page threw,
 * wrote an error to the console, or asked any host but the site's own; after a failure a new page is loaded.
 */
export const test = base.extend<
	{
		engine: Engine;
		opened: Warm;
		allow: (expected: Expected) => void;
		/** Goes to an address of the site as a link would, looking just as the address says. */
		visit: (address: string) => Promise<void>;
	},
	{
		/** The day that the page takes for today, where that shows. */
		today: string | undefined;
		warm: (window: Window) => Promise<Warm>;
	}
>({
	engine: ['live', { option: true }],
	today: [undefined, { option: true, scope: 'worker' }],
	warm: [
		async ({ browser, today }, use, { project }) => {
			const all = new Map<string, Promise<Warm>>();
			await use((window) => {
				const key = JSON.stringify(window);
				const made = all.get(key) ?? open(browser, window, today, project.use.baseURL ?? '');
				all.set(key, made);
				return made;
			});
			for (const warm of all.values()) await (await warm).context.close();
		},
		{ scope: 'worker' }
	],
	opened: async ({ warm, engine, isMobile, viewport }, use) =>
		use(await warm({ engine, isMobile, isNarrow: (viewport?.width ?? 1280) < 600 })),
	context: async ({ opened }, use) => use(opened.context),
	page: async ({ opened: { page }, viewport }, use) => {
		if (viewport) await page.setViewportSize(viewport);
		await use(page);
		await putBack(page);
	},
	allow: [
		async ({ opened: { troubles } }, use) => {
			const expected: Expected[] = [];
			await use((more) => void expected.push(more));
			expect(
				unexpected(troubles.splice(0), expected),
				'what the page did behind the test’s back'
			).toEqual([]);
		},
		{ auto: true }
	],
	visit: async ({ page, engine }, use) => use((address) => goBy(page, address, engine !== 'held'))
});

export { expect };

async function open(
	browser: Browser,
	{ engine, isMobile }: Window,
	today: string | undefined,
	baseURL: string
): Promise<Warm> {
	const context = await browser.newContext({
		baseURL,
		isMobile,
		hasTouch: isMobile,
		reducedMotion: 'reduce',
		permissions: ['clipboard-read', 'clipboard-write']
	});
	const troubles = watch(context, new URL(baseURL).host);
	await prepare(context, engine);
	const page = await context.newPage();
	if (today) await page.clock.setFixedTime(new Date(today));
	await page.goto(rest);
	await (engine === 'held' ? pageIsAlive(page) : mapIsReady(page));
	return { context, page, troubles };
}

/** Takes back all that a test may have done to the page, but for what lasts: such tests begin cold. */
async function putBack(page: Page): Promise<void> {
	for (const event of ['request', 'requestfinished', 'console'] as const)
		page.removeAllListeners(event);
	await page.unrouteAll();
	await page.emulateMedia({ colorScheme: null, forcedColors: null });
	await page.keyboard.press('Escape');
	// The first Escape may have been for a tip over a dialog.
	await page
		.locator('dialog[open]')
		.evaluateAll((dialogs) => dialogs.forEach((dialog) => (dialog as HTMLDialogElement).close()));
	// A panel stays open from page to page, and may lie under the sheet of text.
	await page
		.locator('.tools button[aria-expanded="true"]')
		.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
	await page.mouse.move(2, 300);
	// So does the sheet of text where it was put.
	const sheet = await page.locator('html').getAttribute('data-sheet');
	const back = sheet === 'low' ? 'More text, less map' : sheet ? 'More map, less text' : '';
	if (back)
		await page
			.getByRole('button', { name: back })
			.evaluate((button) => (button as HTMLElement).click());
	await page.evaluate(() => localStorage.clear());
}
