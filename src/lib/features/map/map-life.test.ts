// What the reader sees of the map, whatever happens to it: events go in, what is shown comes out.
import { expect, test } from 'vitest';
import {
	dueParts,
	needsNewMap,
	newLife,
	nextLook,
	openParts,
	shownOf,
	step,
	type Life,
	type LifeEvent,
	type Part
} from './map-life.ts';

const all = (type: 'asked' | 'came', at: number, ...parts: Part[]): LifeEvent[] =>
	parts.map((part) => ({ type, part, at }));
const failed = (part: Part, at: number): LifeEvent => ({ type: 'failed', part, at });
const live = (events: LifeEvent[], from: Life = newLife) => events.reduce(step, from);

const sources: Part[] = ['base', 'areas', 'sites', 'labels', 'borders', 'depth', 'relief'];
const begun = live([
	...all('asked', 0, 'program', 'marks', 'years'),
	...all('came', 500, 'program'),
	...all('asked', 500, 'surface'),
	...all('came', 600, 'surface'),
	...all('asked', 600, ...sources)
]);
const standing = live(all('came', 1000, ...sources, 'marks', 'years'), begun);

test('the map stands with its surface, coast and marks, whatever else hangs', () => {
	expect(shownOf(begun, 700)).toMatchObject({ isMap: false, isOnItsWay: true });
	expect(shownOf(live(all('came', 900, 'base'), begun), 900).isMap).toBe(false);
	const there = live(all('came', 900, 'base', 'marks'), begun);
	expect(shownOf(there, 900)).toMatchObject({
		isMap: true,
		isOnItsWay: false,
		sentence: undefined
	});
});

test('however long it takes, the drawing stays until then', () => {
	expect(shownOf(begun, 1_000_000).isMap).toBe(false);
	expect(shownOf(live(all('came', 1, 'base'), begun), 1_000_000).isMap).toBe(false);
});

const names: [Part, RegExp][] = [
	['program', /could not load its program/],
	['worker', /could not load a file of its program/],
	['surface', /has lost its drawing surface/],
	['base', /could not load the coastline/],
	['marks', /could not load the marks/],
	['areas', /could not load the outlines of the places/],
	['sites', /could not load the names of the places/],
	['labels', /could not load the names of seas and towns/],
	['borders', /could not load the borders/],
	['years', /could not load the borders of each year/],
	['depth', /could not load the depths of the sea/],
	['relief', /could not load the relief/]
];

test.each(names)('that %s has failed is said within 2 s, with its own reason', (part, words) => {
	const life = live([failed(part, 700)], begun);
	const { sentence, canTryAgain, isOnItsWay } = shownOf(life, 2700);
	expect(sentence).toMatch(words);
	expect(sentence).not.toMatch(/WebGL/);
	expect(sentence).toMatch(/This is a drawing of it/);
	expect({ canTryAgain, isOnItsWay }).toEqual({ canTryAgain: true, isOnItsWay: false });
});

test.each(names)('that %s hangs is said within 10 s, and taken back when it comes', (part) => {
	const life = live(all('asked', 700, part), begun);
	expect(shownOf(life, 10_700).sentence).toMatch(/still waits for/);
	const others = (Object.keys(life.parts) as Part[]).filter((other) => other !== part);
	const alone = live(all('came', 800, ...others), life);
	expect(shownOf(alone, 10_700)).toMatchObject({ canTryAgain: true });
	expect(shownOf(live(all('came', 11_000, part), alone), 11_000).sentence).toBeUndefined();
});

test('what hangs until it is given up is told of until it comes', () => {
	const hung = live(all('asked', 700, 'marks'), standing);
	const given = live([failed('marks', 10_700)], hung);
	for (const now of [8800, 10_600])
		expect(shownOf(hung, now).sentence).toMatch(/waits for the marks/);
	expect(shownOf(given, 10_700).sentence).toMatch(/could not load the marks/);
	const again = live(all('asked', 13_700, 'marks'), given);
	expect(shownOf(again, 13_800).sentence).toMatch(/could not load the marks/);
	expect(shownOf(live(all('came', 14_000, 'marks'), again), 14_000).sentence).toBeUndefined();
	// Also where it was not told of yet, since there was nothing to draw it on.
	const early = live([
		...all('asked', 0, 'program', 'marks'),
		...all('came', 2900, 'program'),
		...all('asked', 2900, 'surface'),
		...all('came', 3000, 'surface')
	]);
	const gone = live([failed('marks', 10_000)], early);
	expect(shownOf(early, 9900).sentence).toBeUndefined();
	expect(shownOf(gone, 10_000).sentence).toMatch(/could not load the marks/);
});

test('marks that wait only for something to be drawn on are not late', () => {
	const slow = live(all('asked', 0, 'program', 'marks'));
	expect(shownOf(slow, 9000).sentence).toMatch(/still waits for its program\. /);
	const there = live(
		[
			...all('came', 20_000, 'program'),
			...all('asked', 20_000, 'surface'),
			...all('came', 20_100, 'surface')
		],
		slow
	);
	expect(shownOf(there, 20_200).sentence).toBeUndefined();
	expect(shownOf(there, 28_100).sentence).toMatch(/still waits for the marks/);
});

test('what fails once and comes at once is not worth a word', () => {
	const life = live([failed('depth', 1000)], standing);
	expect(shownOf(life, 1900).sentence).toBeUndefined();
	expect(dueParts(life, 1400)).toEqual(['depth']);
	const back = live([...all('asked', 1400, 'depth'), ...all('came', 1500, 'depth')], life);
	expect(shownOf(back, 60_000).sentence).toBeUndefined();
});

test('a piece of a failed part that comes late does not make it whole', () => {
	const life = live([failed('depth', 1000), ...all('came', 1100, 'depth')], standing);
	expect(shownOf(life, 3000).sentence).toMatch(/depths/);
});

test('it is asked for again after longer and longer pauses, and the reader is told meanwhile', () => {
	let life = live([failed('marks', 0)], begun);
	const pauses: number[] = [];
	for (let time = 0; pauses.length < 7;) {
		const next = nextLook(life, time)!;
		time = next;
		if (!dueParts(life, next).includes('marks')) continue;
		pauses.push(next - life.parts.marks!.since);
		const asked = live(all('asked', next, 'marks'), life);
		// It does not go and come with each attempt.
		if (pauses.length > 1) expect(shownOf(asked, next).sentence).toMatch(/marks/);
		life = live([failed('marks', next)], asked);
		expect(shownOf(life, next).sentence).toMatch(/marks/);
	}
	expect(pauses).toEqual([400, 3000, 8000, 20_000, 60_000, 60_000, 60_000]);
	expect(nextLook(standing, 5000)).toBeUndefined();
});

test('all that is wrong is said in one sentence', () => {
	const life = live([failed('depth', 0), failed('labels', 0), failed('areas', 0)], standing);
	expect(shownOf(life, 1000).sentence).toBe(
		'The map could not load the outlines of the places, the names of seas and towns and the depths of the sea. The text of the page is complete.'
	);
});

test('with a lost surface the drawing comes back, and the map stands when all of it does again', () => {
	const lost = live([failed('surface', 2000)], standing);
	expect(shownOf(lost, 2000)).toMatchObject({ isMap: false });
	expect(shownOf(lost, 2000).sentence).toMatch(
		/has lost its drawing surface. This is a drawing of it./
	);
	const made = live(all('asked', 2400, 'program'), lost);
	expect([dueParts(lost, 2400), dueParts(made, 9000)]).toEqual([['surface'], []]);
	expect(Object.keys(lost.parts).sort()).toEqual(['marks', 'surface', 'years']);
	const again = live(
		[...all('asked', 3000, 'surface', 'base'), ...all('came', 3100, 'surface', 'base')],
		lost
	);
	expect(shownOf(again, 3200).isMap).toBe(false);
	expect(shownOf(live(all('came', 3300, 'marks'), again), 3300)).toMatchObject({
		isMap: true,
		sentence: undefined
	});
});

test('a browser that gives no surface draws no map, and only then WebGL is the reason', () => {
	const life = live([{ type: 'refused', at: 600 }], live(all('asked', 0, 'program', 'marks')));
	expect(shownOf(life, 600)).toMatchObject({
		isImpossible: true,
		canTryAgain: false,
		isMap: false
	});
	expect(shownOf(life, 600).sentence).toMatch(/needs WebGL 2/);
	const later = live([failed('surface', 2000), { type: 'refused', at: 2500 }], standing);
	expect(shownOf(later, 2500)).toMatchObject({ isImpossible: false, canTryAgain: true });
});

test('who tries again asks for what failed and what hangs, and for no more', () => {
	const life = live([...all('asked', 1000, 'labels'), failed('depth', 8000)], standing);
	expect(openParts(life, 8500)).toEqual(['depth']);
	expect(openParts(life, 9500)).toEqual(['labels', 'depth']);
	expect([needsNewMap(life, 'labels'), needsNewMap(life, 'depth')]).toEqual([true, false]);
	expect(needsNewMap(life, 'worker')).toBe(true);
	expect(needsNewMap(live(all('asked', 0, 'marks')), 'marks')).toBe(false);
});
