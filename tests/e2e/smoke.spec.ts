import type { Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { withoutWebGL } from '../support/no-webgl.ts';
import { sitePaths } from '../support/paths.ts';
import { expect, test } from '../support/site.ts';

const paths = sitePaths();

// The map is left out: hundreds of them take too long.
test.use(withoutWebGL);

test('there is a page for every record', () => {
	// 393 records, 521 sources, eight indexes; the start, about, method, limits, search, borders, claims, conflicts,
	// balance, connections, ledger and islands; 33 islands without a record.
	expect(paths.length).toBe(393 + 521 + 8 + 12 + 33);
});

/** Reads pages as they are sent, before any script. Gives what is wrong, and what each links to within the site. */
const readAll = (page: Page) =>
	page.evaluate(async (all) => {
		const wrong: string[] = [];
		const links: Record<string, string> = {};
		for (const path of all) {
			const text = await (await fetch(path)).text();
			const html = new DOMParser().parseFromString(text, 'text/html');
			const many = (selector: string) => [...html.querySelectorAll(selector)];
			for (const name of ['h1', 'main'])
				if (many(name).length !== 1) wrong.push(`${path} has ${many(name).length} ${name}`);
			const description = html.querySelector('meta[name=description]')?.getAttribute('content');
			if (html.title.length < 10 || !description) wrong.push(`${path} lacks title or description`);
			const canonical = html.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
			if (!canonical.endsWith(path)) wrong.push(`${path} says it is ${canonical}`);
			for (const a of many('a[href]')) {
				const href = a.getAttribute('href') ?? '';
				const id = href.startsWith('#') && decodeURIComponent(href.slice(1));
				if (id && !html.getElementById(id)) wrong.push(`${path} links to ${href}, not on it`);
				const url = new URL(href, location.origin + path);
				if (url.origin === location.origin) links[url.pathname] = path;
			}
		}
		return { wrong, links };
	}, paths);

test.describe('read as they are sent', () => {
	// Each page allows its own style sheet; the one that reads them all need not.
	test.use({ bypassCSP: true });

	test('every page has its head, and every link leads somewhere', async ({ page }) => {
		test.setTimeout(120_000);
		await page.goto('/about/');
		const { wrong, links } = await readAll(page);
		for (const [link, from] of Object.entries(links))
			if (!paths.includes(link) && !existsSync(`build${link}`))
				wrong.push(`${from} links to ${link}`);
		expect(wrong).toEqual([]);
	});
});

/** One in so many pages of a kind is opened; of what is not named here, each. */
const oneIn: Record<string, number> = {
	sources: 80,
	islands: 16,
	actors: 20,
	events: 12,
	places: 10,
	agreements: 8,
	projects: 8,
	statements: 8,
	themes: 8
};
const seen = new Map<string, number>();
const opened = paths.filter((path) => {
	const [, kind = ''] = path.split('/');
	const count = seen.get(kind) ?? 0;
	seen.set(kind, count + 1);
	return count % (oneIn[kind] ?? 1) === 0;
});

// What a page logs, throws or asks elsewhere fails the test: see tests/support/site.ts.
test('pages of every kind come alive', async ({ page }) => {
	test.setTimeout(180_000);
	for (const path of opened)
		await test.step(path, async () => {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		});
});
