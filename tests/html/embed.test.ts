// Protects: each record can be embedded, its page says how, and the answer that programs read leads to what is there.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn, siteFolder } from '../support/paths.ts';

const text = (path: string) => readFileSync(siteFolder + path, 'utf8');
const cards = filesIn('cards');
const answers = filesIn('embed/oembed').map((file) => file.replace('.json', ''));

test('there is an embedded page and an answer for every record, and two for the ledger and a window', () => {
	const pages = filesIn('embed').filter((file) => file.endsWith('/index.html'));
	const own = [...answers, 'ledger', 'window'].map((path) => `${path}/index.html`);
	expect(answers.length).toBeGreaterThan(400);
	expect(pages.toSorted()).toEqual(own.toSorted());
});

test('each page names its answer, whose frame and picture are there', () => {
	for (const path of answers) {
		const { html, thumbnail_url: card } = JSON.parse(text(`/embed/oembed/${path}.json`));
		const [, frame = ''] = /src="https:\/\/[^/]+([^"]+)"/.exec(html) ?? [];
		expect(frame).toBe(`/embed/${path}/`);
		expect(cards).toContain(new URL(card).pathname.replace('/cards/', ''));
		expect(text(`/${path}/index.html`)).toMatch(
			new RegExp(`application/json\\+oembed" href="https://[^/]+/embed/oembed/${path}\\.json"`)
		);
	}
});

test('an embedded page is small, and none stands in the sitemap', () => {
	const sizes = answers.map((path) => text(`/embed/${path}/index.html`).length);
	expect(Math.max(...sizes)).toBeLessThan(200_000);
	expect(text('/sitemap.xml')).not.toMatch(/\/embed\/[^<"]|\/cards\//);
	expect(text('/sitemap.xml')).toContain('/embed/</loc>');
});
