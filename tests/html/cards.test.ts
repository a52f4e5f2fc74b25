// Protects: each record, each register and each story has a preview card in its language, a picture of the right size, and its page
// names it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nodeKinds } from '../../geo/schema/vocabulary.ts';
import { allLanguages } from '../../geo/schema/text.ts';
import { filesIn, siteFolder, sitePaths } from '../support/paths.ts';

/** What has the card of the atlas, or none: the start, sources, islands that are no record, handouts, and offline use. */
const shared = /^\/(|sources\/.+|islands\/.+|handout\/.+|about\/offline\/)$/;

describe.each(allLanguages)('in %s', (language) => {
	const prefix = language === 'en' ? '' : `/${language}`;
	const folder = `${siteFolder}${prefix}`;
	const cards = filesIn(`${prefix}/cards`);

	test('there is a card for every page but some, and one for all others', () => {
		const own = sitePaths(language)
			.map((path) => decodeURI(path).slice(prefix.length))
			.filter((path) => !shared.test(path))
			.map((path) => path.replace(/^\/(.*)\/$/, '$1.png'));
		for (const kind of nodeKinds)
			expect(own.some((card) => card.startsWith(`${kind}/`))).toBe(true);
		expect(cards).toEqual(['atlas.png', ...own].toSorted());
	});

	test.each([
		['a signature', 0, 8, '89504e470d0a1a0a'],
		['a width of 1200 px', 16, 20, (1200).toString(16).padStart(8, '0')],
		['a height of 630 px', 20, 24, (630).toString(16).padStart(8, '0')]
	])('every card has %s', (_, from, to, bytes) => {
		const wrong = cards.filter(
			(card) => readFileSync(`${folder}/cards/${card}`).toString('hex', from, to) !== bytes
		);
		expect(cards.length).toBeGreaterThan(400);
		expect(wrong).toEqual([]);
	});

	test('every card is named by its page, with words for who does not see it', () => {
		const unnamed = cards
			.filter((card) => card !== 'atlas.png')
			.filter((card) => {
				const page = readFileSync(`${folder}/${card.replace('.png', '/index.html')}`, 'utf8');
				const image = new RegExp(
					`property="og:image" content="https://[^/]+${prefix}/cards/${card}"`
				);
				return (
					!image.test(page) ||
					!page.includes('name="twitter:card" content="summary_large_image"') ||
					!/property="og:image:alt" content="[^"]{8,}"/.test(page)
				);
			});
		expect(unnamed).toEqual([]);
	});
});
