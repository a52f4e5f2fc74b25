import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { cardOf, firstSentence } from './card.ts';

describe('a line in a list', () => {
	test.each([
		[
			'Treaty of peace and amity. It came into force.',
			'Treaty of peace and amity. It came into force.'
		],
		[
			'The leaders agreed to negotiate on the peace treaty. No document was signed.',
			'The leaders agreed to negotiate on the peace treaty.'
		],
		[
			'Суда ведут промысел в водах южных островов за плату. 7 июня 2022 года Россия его прекратила.',
			'Суда ведут промысел в водах южных островов за плату.'
		],
		['One sentence only', 'One sentence only']
	])('%s', (text, line) => expect(firstSentence(text)).toBe(line));
});

test('a card counts sources, not items of evidence', () => {
	const record = atlas.records.themes['plan-point-1']!;
	expect(cardOf(atlas, record.id).sources).toBe(new Set(record.evidence.map((e) => e.source)).size);
});

test('a statement carries its speaker and its verdict into every list', () => {
	expect(cardOf(atlas, 'claim-streltsov-sez')).toMatchObject({
		speaker: 'Dmitry Streltsov',
		verdict: 'contradicted',
		type: 'Claim'
	});
});
