// Protects: each record can be embedded in its language, in a frame of any host; its page says how, and the answer that programs read
// leads to what is there.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allLanguages } from '../../geo/schema/text.ts';
import { filesIn, siteFolder } from '../support/paths.ts';

const text = (path: string) => readFileSync(siteFolder + path, 'utf8');

describe.each(allLanguages)('in %s', (language) => {
	const prefix = language === 'en' ? '' : `/${language}`;
	const cards = filesIn(`${prefix}/cards`);
	const answers = filesIn(`${prefix}/embed/oembed`).map((file) => file.replace('.json', ''));
	const own = [...answers, 'ledger', 'window'].map((path) => `${path}/index.html`);

	test('there is an embedded page and an answer for every record, and two for the ledger and a window', () => {
		const pages = filesIn(`${prefix}/embed`).filter((file) => file.endsWith('/index.html'));
		expect(answers.length).toBeGreaterThan(400);
		expect(pages.toSorted()).toEqual(own.toSorted());
	});

	test('each page names its answer, whose frame and picture are there', () => {
		for (const path of answers) {
			const { html, thumbnail_url: card } = JSON.parse(text(`${prefix}/embed/oembed/${path}.json`));
			const [, frame = ''] = /src="https:\/\/[^/]+([^"]+)"/.exec(html) ?? [];
			expect(frame).toBe(`${prefix}/embed/${path}/`);
			expect(cards).toContain(new URL(card).pathname.replace(`${prefix}/cards/`, ''));
			expect(text(`${prefix}/${path}/index.html`)).toMatch(
				new RegExp(
					`application/json\\+oembed" href="https://[^/]+${prefix}/embed/oembed/${path}\\.json"`
				)
			);
		}
	});

	test('an embedded page is small, in its language, and needs nothing of its host', () => {
		const wrong = own.filter((file) => {
			const page = text(`${prefix}/embed/${file}`);
			return (
				page.length > 200_000 ||
				!page.includes(`<html lang="${language}">`) ||
				// In a sandboxed frame of another origin no file comes along, and no policy may forbid the frame.
				/<(?:script|img|iframe|link rel="stylesheet")[^>]* (?:src|href)=/.test(page) ||
				!page.includes(`content="default-src 'none'; `) ||
				!page.includes("require-trusted-types-for 'script'; trusted-types 'none'") ||
				page.includes('frame-ancestors')
			);
		});
		expect(wrong).toEqual([]);
	});
});

test('none stands in the sitemap', () => {
	expect(text('/sitemap.xml')).not.toMatch(/\/embed\/[^<"]|\/cards\//);
	expect(text('/sitemap.xml')).toContain('/embed/</loc>');
});
