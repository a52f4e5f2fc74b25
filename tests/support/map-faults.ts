import { basename } from 'node:path';
import { expect, type BrowserContext, type Page, type Route } from '@playwright/test';
import { scriptsWith } from './scripts.ts';

/** How the answer to a request goes wrong; `slow` comes whole in the end. */
const ways = {
	'is missing': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>no' }),
	'fails on the host': (route) => route.fulfill({ status: 500, body: '' }),
	'is a web page': (route) => route.fulfill({ contentType: 'text/html', body: '<p>hello' }),
	'is empty': (route) => route.fulfill({ status: 200, body: '', contentType: typeOf(route) }),
	'is cut short': async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 3)) });
	},
	'is broken off': (route) => route.abort(),
	'never comes': () => Promise.resolve(),
	'is slow': async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		// The test may be over by then.
		await route.continue().catch(() => {});
	}
} satisfies Record<string, (route: Route) => Promise<void>>;
export type Way = keyof typeof ways;
export const allWays = Object.keys(ways) as Way[];

const typeOf = (route: Route) =>
	route.request().url().endsWith('.js') ? 'text/javascript' : 'application/octet-stream';

/** A file of the map: its address, whether there is a map without it, and what is said when it fails. */
interface File {
	address: () => RegExp;
	/** Without it the drawing stays. */
	isEssential: boolean;
	says: RegExp | undefined;
	/** What is said when it never comes. */
	waits: RegExp | undefined;
}
const file = (
	address: RegExp | (() => RegExp),
	isEssential: boolean,
	says?: RegExp,
	waits?: RegExp
): File => ({
	address: typeof address === 'function' ? address : () => address,
	isEssential,
	says,
	waits
});
const scriptOf = (text: string) => () =>
	new RegExp(
		scriptsWith(text)
			.map((path) => basename(path).replaceAll('.', '\\.'))
			.join('|')
	);

const files = {
	engine: file(
		scriptOf('maplibregl-canvas-container'),
		true,
		/could not load its program/,
		/waits for its program/
	),
	worker: file(/maplibre-gl-worker/, true, /could not load a file of its program/, /waits for /),
	base: file(
		/\/base\.pmtiles/,
		true,
		/could not load .*the coastline/,
		/waits for .*the coastline/
	),
	marks: file(
		/\/marks\.[^/]*geojson/,
		true,
		/could not load .*the marks/,
		/could not load .*the marks/
	),
	areas: file(
		/\/areas\.[^/]*pmtiles/,
		false,
		/the outlines of the places/,
		/waits for .*the outlines of the places/
	),
	depth: file(
		/\/depth\.pmtiles/,
		false,
		/could not load .*the depths of the sea/,
		/waits for .*the depths/
	),
	relief: file(/\/relief\.pmtiles/, false, /could not load .*the relief/, /waits for .*the relief/),
	labels: file(
		/\/labels\.[^/]*geojson/,
		false,
		/the names of seas and towns/,
		/waits for .*the names of seas/
	),
	sites: file(
		/\/sites\.[^/]*geojson/,
		false,
		/the names of the places/,
		/waits for .*the names of the places/
	),
	// Letters are drawn with another font; while it is waited for there are none.
	fonts: file(/\.woff2/, false, undefined, /waits for .*the names/)
} satisfies Record<string, File>;
export type FileName = keyof typeof files;
export const allFiles = Object.keys(files) as FileName[];

/** What a test of a fault expects on the console: that, and no more. */
export const faultErrors = /Failed to load resource|MIME type|geojson|pmtiles|_app\/immutable/;

/** What a fault says in a language, by which it is known there: in English each has a sentence of its own. */
const languages = {
	en: { again: 'Try again', says: undefined },
	ru: { again: 'Повторить', says: /\p{Script=Cyrillic}{5}/u },
	ja: { again: 'もう一度試す', says: /[\p{Script=Han}\p{Script=Hiragana}]{3}/u }
};
const wordsOf = (path: string) =>
	languages[/^\/(ru|ja)\//.exec(path)?.[1] as keyof typeof languages] ?? languages.en;

const said = (page: Page) => page.locator('.map-notices');
const isDrawn = (page: Page) => page.locator('html[data-drawing="done"]');

/**
 * A page whose map has a fault: the drawing stays where there is no map, the reason is true, and when the fault is over
 * the map is whole again, without a word.
 */
export async function checkFault(
	page: Page,
	context: BrowserContext,
	path: string,
	name: FileName,
	way: Way
): Promise<void> {
	const { address, isEssential, says, waits } = files[name];
	const own = wordsOf(path);
	const isHealed = way === 'is slow';
	await context.route(address(), ways[way]);
	// Of what hangs no page is ever loaded whole.
	await page.goto(path, { waitUntil: 'domcontentloaded' });
	const reason = way === 'never comes' || (name === 'worker' && way === 'is empty') ? waits : says;
	if (!isHealed && reason) {
		await expect(said(page)).toHaveText(own.says ?? reason, { timeout: 20_000 });
		await expect(said(page)).not.toContainText('WebGL');
	}
	const stays = isEssential && !isHealed;
	if (!stays) await expect(isDrawn(page)).toHaveCount(1, { timeout: 20_000 });
	else {
		await expect(isDrawn(page)).toHaveCount(0);
		await expect(page.locator('.drawing')).toBeVisible();
		expect(await page.locator('.drawing .land').boundingBox()).not.toBeNull();
	}
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const again = page.getByRole('button', { name: own.again });
	// What never comes does when nothing holds it any longer: the reader tries again before that.
	const tries = !isHealed && reason;
	if (tries && way === 'never comes') await again.click();
	await context.unroute(address());
	// It may come back by itself before the reader presses.
	await expect(async () => {
		if (tries && (await again.count()) > 0) await again.click({ timeout: 1000 });
		await expect(isDrawn(page)).toHaveCount(1, { timeout: 8000 });
	}).toPass({ timeout: 60_000 });
	await expect(again).toHaveCount(0, { timeout: 20_000 });
}

/** The drawn map loses its drawing surface, as by a reset of the graphics card; with it the drawing must come back. */
export async function loseSurface(page: Page, returns: boolean): Promise<void> {
	await page.evaluate(async (comes) => {
		const canvas = document.querySelector<HTMLCanvasElement>('.map canvas');
		const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
		const lost = new Promise((resolve) => canvas?.addEventListener('webglcontextlost', resolve));
		extension?.loseContext();
		await lost;
		if (comes) extension?.restoreContext();
	}, returns);
	await expect(isDrawn(page)).toHaveCount(0);
}
