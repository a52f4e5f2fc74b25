import { expect, test } from 'vitest';
import { atlas as whole } from '$lib/data/atlas/atlas.server.ts';
import { backingOf, balanceOf, sideOf } from './balance.ts';
import { sourcesOf } from '$lib/data/record/sources-of.ts';
import { sides, groups } from './balance-words.ts';
import type { Atlas, RecordOf } from '$lib/data/atlas/types.ts';
import { factKinds, pageKinds } from '$lib/data/atlas/vocabulary.ts';

type Source = RecordOf<'sources'>;
const countries: Record<string, [Source['country'], Source['type']]> = {
	kantei: ['JP', 'primary-official'],
	nhk: ['JP', 'newspaper'],
	kremlin: ['RU', 'primary-official'],
	un: ['int', 'reference'],
	reuters: ['GB', 'news-agency'],
	forum: ['und', 'blog']
};

/** An atlas of one event for each list of sources; each is its own summary's only claim. */
function atlasOf(events: Record<string, string[]>): Atlas {
	const entries = Object.entries(events);
	return {
		records: {
			sources: Object.fromEntries(
				Object.entries(countries).map(([id, [country, type]]) => [id, { id, country, type }])
			),
			events: Object.fromEntries(
				entries.map(([id, sources]) => [
					id,
					{ id, kind: 'events', evidence: sources.map((source) => ({ source })) }
				])
			)
		},
		kindOf: Object.fromEntries(entries.map(([id]) => [id, 'events'])),
		claims: Object.fromEntries(
			entries.map(([id, sources]) => [
				id,
				[
					{ lead: '', text: id, sources },
					{ lead: '.', text: '', sources: [] }
				]
			])
		)
	} as unknown as Atlas;
}

test('a source is counted once, however many records rest on it', () => {
	const atlas = atlasOf({ a: ['kantei', 'kremlin', 'kantei'], b: ['kantei', 'un', 'forum'] });
	const { sources, records, sides, groups } = balanceOf(atlas, ['a', 'b']);
	expect({ sources, records }).toEqual({ sources: 4, records: 2 });
	expect(sides).toEqual({ japan: 1, russia: 1, elsewhere: 1, unknown: 1 });
	expect(groups).toEqual({ official: 2, press: 0, study: 1, copy: 1 });
});

test('what belongs to no one country is of neither side, and what is not known is neither', () => {
	expect(sideOf({ country: 'int' })).toBe('elsewhere');
	expect(sideOf({ country: 'PK', original: { publisher: 'Sputnik', country: 'RU' } })).toBe(
		'russia'
	);
	expect(sideOf({ country: 'US' })).toBe('elsewhere');
	expect(sideOf({ country: 'und' })).toBe('unknown');
});

test('one source alone is single, not one-sided', () => {
	const { single, oneSided } = balanceOf(atlasOf({ a: ['nhk', 'nhk'] }), ['a']);
	expect(single).toEqual([{ record: 'a', source: 'nhk' }]);
	expect(oneSided).toEqual([]);
});

test('several sources are of one side when all whose country is known are', () => {
	const atlas = atlasOf({});
	expect(backingOf(atlas, ['kantei', 'nhk'])).toEqual({ side: 'japan', known: 2, unknown: 0 });
	expect(backingOf(atlas, ['kremlin', 'forum'])).toEqual({ side: 'russia', known: 1, unknown: 1 });
	expect(backingOf(atlas, ['kantei', 'kremlin'])).toBeUndefined();
	expect(backingOf(atlas, ['kantei', 'un'])).toBeUndefined();
	expect(backingOf(atlas, ['reuters', 'un'])).toBeUndefined();
});

test('several sources of which no country is known are of no side', () => {
	expect(backingOf(atlasOf({}), ['forum', 'forum'])).toBeUndefined();
});

test('claims are counted by the sources that make them; a full stop is no claim', () => {
	const atlas = atlasOf({
		bare: [],
		one: ['un'],
		ours: ['kantei', 'nhk'],
		both: ['nhk', 'kremlin']
	});
	const { claims } = balanceOf(atlas, ['bare', 'one', 'ours', 'both']);
	expect(claims.all.map(({ text }) => text)).toEqual(['bare', 'one', 'ours', 'both']);
	expect(claims.none.map(({ record }) => record)).toEqual(['bare']);
	expect(claims.single.map(({ record }) => record)).toEqual(['one']);
	expect(claims.oneSided.map(({ record }) => record)).toEqual(['ours']);
});

test('a claim that a record, a field or the atlas carries is neither bare nor of one source', () => {
	const atlas = atlasOf({ bare: [], venue: ['un'], kind: [], ours: [] });
	Object.assign(atlas.claims.venue![0]!, { records: ['one'] });
	Object.assign(atlas.claims.kind![0]!, { fields: ['type'] });
	Object.assign(atlas.claims.ours![0]!, { atlas: true });
	const { claims } = balanceOf(atlas, ['bare', 'venue', 'kind', 'ours']);
	const named = (of: typeof claims.all) => of.map(({ record }) => record);
	expect(named(claims.none)).toEqual(['bare']);
	expect(named(claims.elsewhere)).toEqual(['venue']);
	expect(named(claims.single)).toEqual([]);
	expect(named(claims.all)).toHaveLength(4);
});

test('over the whole atlas every source has one side and one sort', () => {
	const ids = pageKinds.flatMap((kind) => Object.keys(whole.records[kind]));
	const all = balanceOf(whole, ids);
	const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
	expect(sum(all.sides)).toBe(all.sources);
	expect(sum(all.groups)).toBe(all.sources);
	for (const side of sides) expect(all.sides[side]).toBeGreaterThan(0);
	for (const sort of groups) expect(all.groups[sort]).toBeGreaterThan(0);
});

test('some facts of the atlas rest on one source, most do not', () => {
	const ids = factKinds.flatMap((kind) => Object.keys(whole.records[kind]));
	const { single, oneSided } = balanceOf(whole, ids);
	expect(single.length).toBeGreaterThan(0);
	expect(single.length + oneSided.length).toBeLessThan(ids.length / 2);
	for (const { record, source } of single) expect(sourcesOf(whole, record)).toEqual([source]);
});
