// Protects: each record has a preview card that is a picture of the right size, and its page names it.
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeKinds } from '../../geo/schema/vocabulary.ts';
import { filesIn, siteFolder } from '../support/paths.ts';

const cards = filesIn('cards');

test('there is a card for every record, and one for all other pages', () => {
	const records = nodeKinds.flatMap((kind) =>
		readdirSync(`${siteFolder}/${kind}`, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => `${kind}/${name}.png`)
	);
	expect(cards).toEqual(['atlas.png', ...records].toSorted());
});

test.each([
	['a signature', 0, 8, '89504e470d0a1a0a'],
	['a width of 1200 px', 16, 20, (1200).toString(16).padStart(8, '0')],
	['a height of 630 px', 20, 24, (630).toString(16).padStart(8, '0')]
])('every card has %s', (_, from, to, bytes) => {
	const wrong = cards.filter(
		(card) => readFileSync(`${siteFolder}/cards/${card}`).toString('hex', from, to) !== bytes
	);
	expect(cards.length).toBeGreaterThan(400);
	expect(wrong).toEqual([]);
});

test('every card is named by its page, with words for who does not see it', () => {
	const unnamed = cards
		.filter((card) => card !== 'atlas.png')
		.filter((card) => {
			const page = readFileSync(`${siteFolder}/${card.replace('.png', '/index.html')}`, 'utf8');
			const image = new RegExp(`property="og:image" content="[^"]+/cards/${card}"`);
			return !image.test(page) || !/property="og:image:alt" content="[^"]{20,}"/.test(page);
		});
	expect(unnamed).toEqual([]);
});
