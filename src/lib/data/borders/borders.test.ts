import { describe, expect, test } from 'vitest';
import raw from '$atlas/borders.json?raw';
import {
	bordersIn,
	captionOf,
	changesIn,
	isInForce,
	sceneOf,
	stepNameOf,
	lastingIn,
	stepAt,
	changeYears
} from './borders.ts';
import type { BorderView } from '$lib/data/atlas/types.ts';

const borders: BorderView[] = JSON.parse(raw);
const four = ['iturup', 'kunashir', 'shikotan', 'zelyony'];
const north = ['urup', 'simushir', 'shumshu'];
const viewpoints = ['neutral', 'japan', 'russia'] as const;
const today = 2026;

const holdersOf = (year: number, ids: string[], viewpoint = viewpoints[0] as BorderViewpoint) => [
	...new Set(ids.map((id) => sceneOf(borders, year, viewpoint).holders[id]))
];
type BorderViewpoint = (typeof viewpoints)[number];
const linesIn = (year: number, viewpoint: BorderViewpoint) =>
	sceneOf(borders, year, viewpoint).lines;

/** What each year draws: from the treaties as the records of the atlas tell them. */
const years: [year: number, lines: string[], holders: [string, string | undefined][]][] = [
	[1854, [], [['urup', undefined], ['iturup', undefined], ['sakhalin-north', undefined]]],
	[1855, ['1855-border'], [['urup', 'russia'], ['iturup', 'japan'], ['sakhalin-north', 'undivided'], ['sakhalin-south', 'undivided']]],
	[1874, ['1855-border'], [['urup', 'russia'], ['iturup', 'japan'], ['sakhalin-south', 'undivided']]],
	[1875, ['1875-border', '1875-la-perouse'], [['urup', 'japan'], ['iturup', 'japan'], ['sakhalin-north', 'russia'], ['sakhalin-south', 'russia']]],
	[1905, ['1875-border', '1905-border'], [['urup', 'japan'], ['iturup', 'japan'], ['sakhalin-north', 'russia'], ['sakhalin-south', 'japan']]],
	[1944, ['1875-border', '1905-border'], [['shumshu', 'japan'], ['zelyony', 'japan'], ['sakhalin-south', 'japan']]],
	[1945, [], [['urup', 'russia'], ['iturup', 'russia'], ['sakhalin-north', 'russia'], ['sakhalin-south', undefined]]],
	[1946, ['1946-la-perouse', '1946-line-russia'], [['iturup', 'russia'], ['sakhalin-south', 'russia']]],
	[1951, ['1946-line-russia', '1951-la-perouse', '1951-line-japan'], [['iturup', 'russia'], ['sakhalin-south', 'russia']]],
	[1956, ['1946-line-russia', '1951-la-perouse', '1951-line-japan'], [['shikotan', 'russia'], ['zelyony', 'russia']]],
	[today, ['1946-line-russia', '1951-la-perouse', '1951-line-japan'], [['iturup', 'russia'], ['urup', 'russia'], ['sakhalin-north', 'russia'], ['sakhalin-south', 'russia']]]
]; // prettier-ignore

describe.each(years)('in %d', (year, lines, holders) => {
	test('these lines are drawn, and no others', () =>
		expect(linesIn(year, 'neutral').toSorted()).toEqual(lines));

	test.each(holders)('%s is run by %s', (id, holder) => {
		for (const viewpoint of viewpoints) expect(holdersOf(year, [id], viewpoint)).toEqual([holder]);
	});
});

describe('a viewpoint', () => {
	test.each([1855, 1875, 1905, 1944])('changes nothing of what both agreed, in %d', (year) => {
		for (const viewpoint of viewpoints)
			expect(linesIn(year, viewpoint)).toEqual(linesIn(year, 'neutral'));
	});

	test.each([1951, 1956, 1991, today])(
		'draws one side’s line and not the other’s, in %d',
		(year) => {
			expect(linesIn(year, 'japan')).toContain('1951-line-japan');
			expect(linesIn(year, 'japan')).not.toContain('1946-line-russia');
			expect(linesIn(year, 'russia')).toContain('1946-line-russia');
			expect(linesIn(year, 'russia')).not.toContain('1951-line-japan');
		}
	);

	test('hears the treaty of 1951 as that side reads it', () => {
		const readings = (viewpoint: BorderViewpoint) =>
			changesIn(borders, 1951, viewpoint)
				.filter((b) => b.part === 'renunciation')
				.map((b) => [b.id, b.territories.includes('iturup')]);
		expect(readings('japan')).toEqual([['1951-renunciation-japan', false]]);
		expect(readings('russia')).toEqual([['1951-renunciation-russia', true]]);
		expect(readings('neutral')).toHaveLength(2);
	});

	test('is named under every picture', () => {
		expect(captionOf(1875, 'neutral')).toBe('Borders in 1875: both sides’ statements');
		expect(captionOf(undefined, 'japan')).toBe('Borders today: as Japan’s government states it');
		expect(captionOf(undefined, 'russia')).toBe('Borders today: as Russia’s government states it');
	});
});

describe('what a side claims by its line', () => {
	const claimsOf = (year: number, viewpoint: BorderViewpoint) => [
		...new Set(four.map((id) => sceneOf(borders, year, viewpoint).claims[id]))
	];
	test.each<[number, BorderViewpoint, string | undefined]>([
		[1945, 'neutral', undefined],
		[1946, 'neutral', 'russia'],
		[1946, 'japan', undefined],
		[1951, 'neutral', 'both'],
		[today, 'neutral', 'both'],
		[today, 'japan', 'japan'],
		[today, 'russia', 'russia']
	])('in %d, heard from %s: %s', (year, viewpoint, side) =>
		expect(claimsOf(year, viewpoint)).toEqual([side])
	);

	test('is the four islands, and as much for one as for the other', () => {
		const [japan, russia] = (['japan', 'russia'] as const).map((side) =>
			Object.keys(sceneOf(borders, today, side).claims)
		);
		expect(japan).toEqual(russia);
		for (const id of north) expect(japan).not.toContain(id);
	});
});

test('what was agreed or done is told in the past tense', () => {
	const present =
		/\b(agrees|renounces|cedes|gives|passes|pass|makes|nationalises|goes|divides|is divided|moves|holds?|stays)\b/;
	for (const { id, says, part } of borders)
		if (part !== 'line' || !id.includes('line-')) expect(says, id).not.toMatch(present);
});

test('each year of change has a name, given once', () => {
	for (const year of changeYears(borders)) {
		expect(stepNameOf(borders, year), String(year)).toBeTruthy();
		const named = borders.filter((b) => b.step && b.from.startsWith(String(year)));
		expect(named, String(year)).toHaveLength(1);
	}
});

test('the promise of 1956 is told of Shikotan and Habomai, and of nothing else', () => {
	expect(sceneOf(borders, 1955, 'neutral').promised).toEqual({});
	const promised = Object.keys(sceneOf(borders, 1956, 'neutral').promised);
	expect(promised).toEqual(expect.arrayContaining(['shikotan', 'zelyony']));
	for (const id of ['iturup', 'kunashir', ...north]) expect(promised).not.toContain(id);
});

test('the four islands have one holder at any time', () => {
	for (let year = 1855; year <= today; year++) expect(holdersOf(year, four)).toHaveLength(1);
});

test('the steps are the years of the documents, each with something to say', () => {
	const steps = changeYears(borders);
	expect(steps).toEqual([1855, 1875, 1905, 1945, 1946, 1951, 1956]);
	for (const step of steps)
		for (const viewpoint of viewpoints)
			expect(changesIn(borders, step, viewpoint).length, `${step} ${viewpoint}`).toBeGreaterThan(0);
	expect(stepAt(steps, 1890)).toBe(1875);
	expect(stepAt(steps, 1855)).toBe(1855);
	expect(stepAt(steps, today)).toBe(1956);
});

test('a file counts from its first day to the day before its last', () => {
	expect(isInForce({ from: '1905-09-05', to: '1945' }, 1904)).toBe(false);
	expect(isInForce({ from: '1905-09-05', to: '1945' }, 1905)).toBe(true);
	expect(isInForce({ from: '1905-09-05', to: '1945' }, 1944)).toBe(true);
	expect(isInForce({ from: '1905-09-05', to: '1945' }, 1945)).toBe(false);
});

test('today is told by lines, administration and promise', () => {
	const parts = lastingIn(borders, today, 'neutral').map((b) => b.part);
	expect(new Set(parts)).toEqual(new Set(['line', 'administration', 'promise']));
	expect(bordersIn(borders, today, 'neutral').length).toBeGreaterThan(parts.length);
});
