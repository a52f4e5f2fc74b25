// Protects: whatever fails while a page comes alive or a link is followed, the words stay, links work, and it is said.
import { pageIsAlive } from '../support/engine.ts';
import { faultsOf, lose, lossErrors, scriptsOf } from '../support/lost-scripts.ts';
import { alike } from '../support/script-graph.ts';
import { without } from '../support/scripts.ts';
import { expect, test } from '../support/site.ts';

test.use({ engine: 'held' });

/** A page of each make, the cheapest to load first. */
const pages = [
	'/events/2016-05-06-sochi-summit/',
	'/places/sochi/',
	'/agreements/',
	'/ledger/'
] as const;

// `npm run test:faults` loses every script of each page in every way; here two of those whose loss stops the same.
test('a page keeps its words whichever of its scripts is lost', async ({ page, allow }) => {
	test.setTimeout(400_000);
	allow(lossErrors);
	const users = new Map<string, string>();
	for (const path of pages)
		for (const script of await scriptsOf(page, path))
			if (!users.has(script)) users.set(script, path);
	const lost = alike([...users.keys()]).flatMap((scripts) => scripts.slice(0, 2));
	// As the bundle is cut today there are some 19.
	expect(lost.length).toBeGreaterThan(12);
	const faults: string[] = [];
	for (const [i, script] of lost.entries())
		faults.push(...(await lose(page, users.get(script)!, script, i)));
	expect(faults).toEqual([]);
});

test('what comes alive after a file was lost changes nothing that is read', async ({
	page,
	allow
}) => {
	allow(lossErrors);
	const lost = page.locator('html[data-scripts="lost"]');
	await page.route(/\/nodes\/1\.[^/]*\.js$/, (route) => route.abort());
	await page.route(/\/nodes\/(?!1\.)[^/]*\.js$/, async (route) => {
		await lost.waitFor({ state: 'attached' });
		await route.continue();
	});
	// As it comes alive, a sentence of it gives way to the fields for the ends of a chain.
	await page.goto('/connections/', { waitUntil: 'commit' });
	await expect(lost).toHaveCount(1);
	await page.waitForLoadState('networkidle');
	await expect(lost).toHaveCount(1);
	expect(await faultsOf(page)).toEqual([]);
});

/** Built-ins that the browsers we support do not all have. */
const newer = [
	'Map.groupBy',
	'Object.groupBy',
	'Promise.withResolvers',
	'Promise.try',
	'Array.fromAsync',
	'URL.canParse',
	'URL.parse',
	'AbortSignal.any',
	'RegExp.escape',
	'Error.isError',
	'Iterator',
	'Intl.DurationFormat',
	'Float16Array',
	'navigation',
	'scheduler',
	'requestIdleCallback',
	'Document.prototype.startViewTransition',
	'Element.prototype.checkVisibility',
	'Set.prototype.union',
	'Set.prototype.intersection',
	'Set.prototype.difference',
	'Set.prototype.isSubsetOf',
	'String.prototype.isWellFormed',
	'String.prototype.toWellFormed',
	'Uint8Array.fromBase64',
	'Map.prototype.getOrInsert',
	'Map.prototype.getOrInsertComputed'
];
const helpers = [
	'map',
	'filter',
	'take',
	'drop',
	'flatMap',
	'reduce',
	'toArray',
	'forEach',
	'some',
	'every',
	'find'
];

/** Takes built-ins away before a page begins. */
const takeAway = (names: string[]) => {
	for (const name of names) {
		const path = name.split('.');
		const last = path.pop()!;
		let owner: object | undefined = globalThis;
		for (const part of path) owner = owner && (Reflect.get(owner, part) as object | undefined);
		if (owner) Reflect.deleteProperty(owner, last);
	}
};
/** `Iterator` itself is newer than what its helpers stand on. */
const takeHelpers = (names: string[]) => {
	const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
	for (const name of names) Reflect.deleteProperty(iterator, name);
};

test('in the oldest browsers we support pages come alive and their buttons work', async ({
	page
}) => {
	await page.addInitScript(takeHelpers, helpers);
	await page.addInitScript(takeAway, newer);
	for (const path of [
		...pages,
		'/search/',
		'/balance/',
		'/connections/',
		'/places/kuril-islands/'
	]) {
		await page.goto(path);
		await pageIsAlive(page);
		await expect(page.locator('#main h1')).toBeVisible();
	}
	const filters = page.getByRole('button', { name: 'Filters', exact: true });
	await filters.click();
	await expect(filters).toHaveAttribute('aria-expanded', 'true');
});

// Without what they all have a page need not come alive: but it stays.
for (const [name, path] of [
	['Array.prototype.toSorted', pages[0]!],
	['Array.prototype.at', pages[1]!],
	['Array.prototype.findLast', pages[2]!],
	['Object.hasOwn', pages[3]!],
	['structuredClone', pages[0]!],
	['ResizeObserver', pages[1]!],
	['IntersectionObserver', pages[2]!],
	['String.prototype.replaceAll', pages[3]!],
	['Array.prototype.flatMap', pages[0]!],
	['queueMicrotask', pages[1]!],
	['WeakRef', pages[2]!],
	['AbortController', pages[3]!],
	['Intl.Segmenter', '/search/?q=sochi']
] as const)
	test(`a browser without ${name} keeps the words of ${path}`, async ({ page, allow }) => {
		allow({ consoleErrors: /./, pageErrors: /./ });
		await page.addInitScript(takeAway, [name]);
		await page.goto(path);
		expect(await faultsOf(page)).toEqual([]);
	});

test('what fails on the way to another page loads that page whole, and says so there', async ({
	page,
	allow
}) => {
	allow({ consoleErrors: /./, pageErrors: /./ });
	await page.goto('/about/');
	await pageIsAlive(page);
	await without(page, 'The points were put forward together');
	await page.evaluate(() => (document.title = 'no page was loaded'));
	await page.getByRole('link', { name: 'The ledger of promises' }).click();
	await expect(page).toHaveURL('/ledger/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);
	await page.getByRole('link', { name: 'About' }).first().click();
	await expect(page).toHaveURL('/about/');
	await pageIsAlive(page);
});

test('data that cannot be had on the way to another page loads that page whole', async ({
	page,
	allow
}) => {
	allow({ consoleErrors: /Failed to load resource/ });
	await page.route('**/__data.json*', (route) => route.fulfill({ status: 500, body: '' }));
	await page.goto('/about/');
	await pageIsAlive(page);
	await page.getByRole('link', { name: 'The ledger of promises' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await pageIsAlive(page);
});

test('a page that throws while it takes the place of another is loaded whole, and keeps its words', async ({
	page,
	allow
}) => {
	allow({ consoleErrors: /./, pageErrors: /./ });
	await page.goto('/about/');
	await pageIsAlive(page);
	// The page of a record needs it, that about the atlas does not.
	await page.addInitScript(takeAway, ['Array.prototype.flatMap']);
	await page.evaluate(takeAway, ['Array.prototype.flatMap']);
	await page.evaluate(() => {
		const link = document.createElement('a');
		link.href = '/places/sochi/';
		document.querySelector('.app')!.append(link);
		link.click();
	});
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sochi');
	expect(await faultsOf(page)).toEqual([]);
});

test('a click before the page is alive is carried out when it is', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\/_app\/immutable\/entry\/start\./, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/agreements/', { waitUntil: 'commit' });
	const filters = page.getByRole('button', { name: 'Filters', exact: true });
	await filters.click();
	await expect(filters).toHaveAttribute('aria-busy', 'true');
	release();
	await pageIsAlive(page);
	await expect(filters).toHaveAttribute('aria-expanded', 'true');
	await expect(filters).not.toHaveAttribute('aria-busy');
});

test('while there is no map the drawing is that of the page that is read', async ({ page }) => {
	await page.goto('/places/yamal/');
	await pageIsAlive(page);
	const box = await page.locator('.drawing').getAttribute('data-x');
	await page
		.getByRole('navigation', { name: 'The six places' })
		.getByRole('link', { name: 'Sochi' })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sochi');
	await expect(page.locator('.drawing')).toBeVisible();
	await expect(page.locator('.drawing')).not.toHaveAttribute('data-x', box ?? '');
	await expect(page.locator('.drawing').getByRole('link', { name: /^Sochi · / })).toBeVisible();
	await expect(page.getByText('The live map is on its way.')).toBeVisible();
});

test('a page that is left while it is put in place never comes', async ({ page }) => {
	await page.goto(pages[0]);
	await pageIsAlive(page);
	const heading = page.getByRole('heading', { level: 1 });
	const before = (await heading.textContent()) ?? '';
	// Between the new address and the new page the browser takes a picture of the old one, for the fade.
	await page.evaluate(async () => {
		const start = document.startViewTransition.bind(document);
		const ended = new Promise<void>((resolve) => {
			document.startViewTransition = (change) => {
				const transition = start(change);
				void transition.updateCallbackDone.then(resolve);
				return transition;
			};
		});
		navigation.addEventListener('currententrychange', () => history.back(), { once: true });
		const link = document.createElement('a');
		link.href = '/sources/';
		document.querySelector('.app')!.append(link);
		link.click();
		await ended;
	});
	await expect(page).toHaveURL(pages[0]);
	expect(await heading.textContent()).toBe(before);
});
