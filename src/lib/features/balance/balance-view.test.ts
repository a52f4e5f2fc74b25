import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { balancePageView, factsWithin, placeBalance } from './balance-view.ts';
import { partsOf } from './bar-parts.ts';
import { sourcesOf } from '$lib/data/record/sources-of.ts';
import { sides, sideWords } from '$lib/data/balance/balance-words.ts';
import { loadFacts } from '$lib/data/filter/facts.ts';
import { loadPeriods } from '$lib/data/time/periods.ts';
import { primaryPlaces } from '$lib/data/atlas/vocabulary.ts';

const { facts } = await loadFacts();
const page = balancePageView(atlas, facts, await loadPeriods());

test('the parts of a bar lie end to end and fill it', () => {
	const parts = partsOf(sides, { japan: 1, russia: 1, elsewhere: 0, unknown: 1 }, sideWords);
	expect(parts.map(({ count }) => count)).toEqual([1, 1, 0, 1]);
	expect(parts[2]?.width).toBe(0);
	let end = 0;
	for (const { from, width } of parts) {
		expect(from).toBeCloseTo(end, 5);
		end = from + width;
	}
	expect(end).toBeCloseTo(100, 5);
});

test('a bar of nothing has no length', () => {
	const parts = partsOf(sides, { japan: 0, russia: 0, elsewhere: 0, unknown: 0 }, sideWords);
	expect(parts.map(({ width }) => width)).toEqual([0, 0, 0, 0]);
});

test('a place and its row on the page of all say the same', () => {
	expect(page.places).toHaveLength(primaryPlaces.length);
	for (const [i, id] of primaryPlaces.entries())
		expect(page.places[i]?.balance).toEqual(placeBalance(atlas, id).counts);
});

test('a place counts what touches its sub-places, and itself', () => {
	const { counts } = placeBalance(atlas, 'kuril-islands');
	expect(counts.records).toBe((atlas.touches['kuril-islands']?.length ?? 0) + 1);
	expect(Object.values(counts.sides).reduce((sum, count) => sum + count, 0)).toBe(counts.sources);
});

test('a period holds the facts that the timeline would show for it', () => {
	const ids = factsWithin(facts, '2016-05', '2016-12');
	expect(ids).toContain('2016-05-06-sochi-summit');
	expect(ids).not.toContain('treaty-shimoda-1855');
	const period = page.periods.find(({ title }) => title === 'Sochi to Nagato and Tokyo');
	expect(period?.balance.records).toBe(ids.length);
	for (const { balance } of page.periods) expect(balance.records).toBeGreaterThan(0);
});

test('each fact with thin evidence is listed once, under its kind, with its source or its side', () => {
	const listed = page.thin.flatMap(({ kind, single, oneSided }) =>
		[...single, ...oneSided].map((thin) => ({ kind, ...thin }))
	);
	expect(listed).toHaveLength(page.all.single + page.all.oneSided);
	expect(new Set(listed.map(({ ref }) => ref.id)).size).toBe(listed.length);
	for (const { kind, ref, source, oneSided } of listed) {
		expect(ref.kind).toBe(kind);
		expect(source === undefined).toBe(oneSided !== undefined);
		const own = sourcesOf(atlas, ref.id);
		if (source) expect(own.map((id) => `/sources/${id}/`)).toEqual([source.href]);
		else expect(own.length).toBeGreaterThan(1);
	}
});
