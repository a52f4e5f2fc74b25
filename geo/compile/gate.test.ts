import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { formatProblem } from './problem.ts';
import { dates } from './samples/dates.ts';
import { fields } from './samples/fields.ts';
import { files } from './samples/files.ts';
import { geography } from './samples/geography.ts';
import { references } from './samples/references.ts';
import { filesOf } from './samples/spoil.ts';
import { together } from './samples/together.ts';
import { words } from './samples/words.ts';

const groups = { fields, words, dates, references, files, geography, together };
const place = 'geo/content/places/sochi.yaml';

describe.each(Object.entries(groups))('the gate on %s', (_, samples) => {
	test.each(samples)('$name', ({ files: spoilt, says }) => {
		const { compiled, problems } = compile(filesOf(spoilt));
		expect(problems.map(formatProblem)).toEqual(says);
		expect(compiled).toBeUndefined();
	});
});

test('every bad sample has something said about it, and there are enough of them', () => {
	const samples = Object.values(groups).flat();
	expect(samples.length).toBeGreaterThanOrEqual(80);
	expect(samples.filter(({ says }) => says.length === 0)).toEqual([]);
});

describe('good records give no false alarm', () => {
	test.each([
		['the small atlas', {}],
		['empty lists', { [place]: ['summary:', 'aliases: []\nconflicts: []\nnotes: []\nsummary:'] }],
		['letters outside the basic plane', { [place]: ['ja: ソチ', 'ja: 𠮟ソチ'] }],
		[
			'dashes and quotes of every kind',
			{ [place]: ['en: Black Sea city.', 'en: “Black” – ‘Sea’ — city…'] }
		],
		['a comment', { [place]: ['type: city', '# as the gazetteer has it\ntype: city'] }],
		[
			'text over several lines',
			{
				[place]: [
					'summary: { en: Black Sea city. }',
					'summary:\n  en: >-\n    Black Sea\n    city.'
				]
			}
		],
		['an id that repeats the name', { [place]: ['type: city', 'id: sochi\ntype: city'] }],
		['a place on the other side of 180°', { [place]: ['lng: 39.730278', 'lng: -73.97'] }],
		[
			'a place at the edge of the world',
			{ [place]: ['lng: 39.730278, lat: 43.6', 'lng: 180, lat: -90'] }
		]
	] as const)('%s', (_, changes) => {
		expect(compile(filesOf(changes)).problems).toEqual([]);
	});
});
