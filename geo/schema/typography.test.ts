import { describe, expect, test } from 'vitest';
import { findUnset, typeset, typesetLocator, typesetSupports } from './typography.ts';

describe('a text as print sets it', () => {
	test.each([
		["Abe's visit", 'Abe’s visit'],
		["the islands' names", 'the islands’ names'],
		["in the '90s", 'in the ’90s'],
		['a "new approach" of "both"', 'a “new approach” of “both”'],
		['("quoted")', '(“quoted”)'],
		["he said 'never'", 'he said ‘never’'],
		['Инвесторы и "Новатэк"', 'Инвесторы и «Новатэк»'],
		['3-5 years', '3–5 years'],
		['of 26-31 October', 'of 26–31 October'],
		['in 2017-2018', 'in 2017–2018'],
		['in 1984-85', 'in 1984–85'],
		['Iturup - Urup', 'Iturup – Urup'],
		['and so on...', 'and so on…'],
		['46 deg 30 min N, 151 deg 30 min E', '46° 30′ N, 151° 30′ E'],
		['62 deg 13 min 54 s N', '62° 13′ 54″ N'],
		['43 deg 23.8 min N', '43° 23.8′ N'],
		['southeast of Sakhalin, northwestern', 'south-east of Sakhalin, north-western']
	])('%s', (written, set) => {
		expect(typeset(written)).toBe(set);
		expect(typeset(set)).toBe(set);
	});

	test.each([
		'on 2016-05-06 and in 2016-05',
		'Sakhalin-2, Su-35, S-400',
		'Southeast Asia',
		'a two-year plan',
		'said[^2016-05 record:2013-10-07-bali-meeting sputnik-26-30].',
		"see https://a.example/2-3/it's-here and a.example/1-2",
		'A–B, “both” and it’s so'
	])('nothing is changed of: %s', (text) => expect(typeset(text)).toBe(text));
});

test.each([
	['paragraph 4', '¶ 4'],
	['paras 1–3', '¶ 1–3'],
	['Paras 2-4', '¶ 2–4'],
	['last paragraph', 'last paragraph']
])('the place in a source: %s', (written, set) => expect(typesetLocator(written)).toBe(set));

test.each([
	['Role in 2016.', 'Role in 2016'],
	['Role in 2016', 'Role in 2016'],
	['It met. Nothing was signed.', 'It met. Nothing was signed.'],
	['Talks with Mitsui & Co.', 'Talks with Mitsui & Co.']
])('what a source shows: %s', (written, set) => expect(typesetSupports(written)).toBe(set));

test('what is wrong is shown as it stands and as it should', () =>
	expect(findUnset(typeset)('They met for 3-5 hours')).toBe(
		'is set with other signs than print uses; write "et for 3–5 hours" for "et for 3-5 hours", or run npm run geo:tidy, which mends them all'
	));
