import { existsSync } from 'node:fs';
import { withoutWebGL } from '../support/no-webgl.ts';
import { sitePaths } from '../support/paths.ts';
import { expect, test } from '../support/site.ts';

const paths = sitePaths();
const parts = 6;

// The map is left out: nearly a thousand of them take too long.
test.use(withoutWebGL);

test('there is a page for every record', () => {
	// 393 records, 521 sources, eight indexes; the start, about, method, limits, search, borders, claims, conflicts,
	// balance, connections, ledger and islands; 33 islands without a record.
	expect(paths.length).toBe(393 + 521 + 8 + 12 + 33);
});

// Every page is opened and runs its scripts.
for (let part = 0; part < parts; part++)
	test(`every page opens, part ${part + 1} of ${parts}`, async ({ page, baseURL }) => {
		test.setTimeout(300_000);
		const base = baseURL ?? '';
		const wrong: string[] = [];
		let path = '';
		page.on('pageerror', (error) => wrong.push(`${path} threw ${error.message}`));
		page.on('console', (message) => {
			if (message.type() === 'error') wrong.push(`${path} logged ${message.text()}`);
		});
		page.on('request', (request) => {
			if (!request.url().startsWith(base) && !request.url().startsWith('data:'))
				wrong.push(`${path} asked ${request.url()}`);
		});
		const links = new Map<string, string>();
		for (path of paths.filter((_, i) => i % parts === part)) {
			await page.goto(path, { waitUntil: 'load' });
			const seen = await page.evaluate(() => ({
				headings: document.querySelectorAll('h1').length,
				title: document.title,
				description:
					document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
				canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
				mains: document.querySelectorAll('main').length,
				// Links in a drawing have another kind of `href`.
				links: [...document.querySelectorAll('a[href]')].map(
					(a) => new URL(a.getAttribute('href') ?? '', location.href).href
				),
				anchors: [...document.querySelectorAll('a[href^="#"]')]
					.map((a) => a.getAttribute('href')?.slice(1) ?? '')
					.filter((id) => !document.getElementById(id))
			}));
			if (seen.headings !== 1) wrong.push(`${path} has ${seen.headings} h1`);
			if (seen.mains !== 1) wrong.push(`${path} has ${seen.mains} main`);
			if (seen.title.length < 10 || !seen.description)
				wrong.push(`${path} lacks title or description`);
			if (!seen.canonical.endsWith(path)) wrong.push(`${path} says it is ${seen.canonical}`);
			for (const id of seen.anchors) wrong.push(`${path} links to #${id}, which is not on it`);
			for (const href of seen.links)
				if (href.startsWith(base)) links.set(new URL(href).pathname, path);
		}
		for (const [link, from] of links)
			if (!paths.includes(link) && !existsSync(`build${link}`))
				wrong.push(`${from} links to ${link}`);
		expect(wrong).toEqual([]);
	});
