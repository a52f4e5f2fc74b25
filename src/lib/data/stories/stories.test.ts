import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { stepScene } from './scene.ts';
import { storyCards, storyView } from './story.ts';
import { toldIn } from './told-in.ts';

const ids = storyCards(atlas).map(({ id }) => id);

test('there is a story of each question that the atlas is asked first', () => {
	expect(ids.toSorted()).toEqual(['eight-points', 'four-islands-two-maps', 'sochi-to-nagato']);
});

test.each(ids)('every part of %s rests on a source, a record or the atlas itself', (id) => {
	const story = storyView(atlas, id);
	const claims = [...(story?.lead ?? []), ...(story?.steps ?? []).flatMap((step) => step.claims)];
	expect(claims.length).toBeGreaterThan(10);
	const bare = claims.filter(
		({ text, sources, records = [], own }) =>
			/[\p{L}\d]/u.test(text) && sources.length + records.length === 0 && own !== 'atlas'
	);
	expect(bare.map(({ text }) => text)).toEqual([]);
});

test('a story lists what it shows once, each source under one number', () => {
	for (const id of ids) {
		const sources = storyView(atlas, id)?.evidence.map(({ source }) => source.id) ?? [];
		const runs = sources.filter((source, i) => source !== sources[i - 1]);
		expect(runs).toEqual([...new Set(sources)]);
	}
});

test('a story that is not there is none', () => {
	expect(storyView(atlas, 'sochi')).toBeUndefined();
});

const step = { id: 'a', title: { en: 'A' }, text: { en: 'B' } };

test('a step shows its records, framed by what it names', () => {
	const { focus, look } = stepScene(atlas, {
		...step,
		records: ['2016-05-06-sochi-summit'],
		map: { frame: ['sochi'], from: '2016-05', to: '2016-05' }
	});
	expect(focus.marks).toEqual(['2016-05-06-sochi-summit']);
	expect(focus.frame).toEqual(atlas.frames.sochi);
	expect(look).toEqual({ from: '2016-05', to: '2016-05' });
});

test('where the disputed islands are framed, both sides’ lines are too', () => {
	const { focus } = stepScene(atlas, {
		...step,
		records: ['four-disputed-islands'],
		map: { year: 1951, view: 'japan' }
	});
	const [west = 0, , east = 0] = focus.frame ?? [];
	const [, , islandsEast = 0] = atlas.frames['four-disputed-islands'] ?? [];
	expect(east).toBeGreaterThan(islandsEast);
	expect(west).toBeLessThan(145.5);
});

test('a record knows every step that speaks of it', () => {
	expect(toldIn(atlas, 'four-disputed-islands').map(({ at, story }) => [at, story])).toEqual([
		[6, 'Four islands, two maps'],
		[7, 'Four islands, two maps'],
		[12, 'Four islands, two maps']
	]);
	expect(toldIn(atlas, 'sochi')).toEqual([]);
	const steps = ids.flatMap((id) => storyView(atlas, id)?.steps ?? []);
	for (const { href, records } of steps)
		for (const { ref } of records)
			expect(toldIn(atlas, ref.id).map((told) => told.href)).toContain(href);
});
