import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Atlas, Compiled } from './compile/atlas.ts';
import { compile } from './compile/compile.ts';
import { formatWarning } from './compile/gate/problem.ts';
import { byTime } from './compile/record/derive.ts';
import { languages } from './compile/translations/texts.ts';
import { figures } from './figures.ts';
import type { AnyRecord, Kind } from './schema/records.ts';
import { areaTypes, capitals, markKinds, primaryPlaces } from './schema/vocabulary.ts';

const patterns = [
	'geo/content/**/*.yaml',
	'geo/shapes/**/*.geojson',
	'geo/labels/*.yaml',
	'geo/glossary.yaml',
	'geo/insecure-sources.yaml',
	'geo/changes/*',
	'geo/releases/*',
	'geo/translations/*/**/*.po'
];
const files = globSync(patterns).map((path) => ({
	path: path.replaceAll('\\', '/'),
	bytes: new Uint8Array(readFileSync(path))
}));
const result = compile(files);

function good(): Compiled {
	if (!result.compiled) throw new Error('the content does not pass the gate: npm run geo');
	return result.compiled;
}
const atlas: Atlas = good().atlas;
const all: AnyRecord[] = Object.values(atlas.records).flatMap(
	(group) => Object.values(group) as AnyRecord[]
);
const of = (kind: Kind) => Object.values(atlas.records[kind]) as AnyRecord[];

function countBy<T extends PropertyKey>(words: T[]): Record<T, number> {
	const counts = {} as Record<T, number>;
	for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
	return counts;
}
const length = (record: AnyRecord, field: string) => {
	const list = (record as unknown as Record<string, unknown>)[field];
	return Array.isArray(list) ? list.length : 0;
};
const sum = (kind: string, field: string) =>
	of(kind as Kind).reduce((total, record) => total + length(record, field), 0);

/** What came later counts on top: a new record asks for no change here. */
function expectAtLeast(counts: Readonly<Record<string, number>>, least: Record<string, number>) {
	for (const [word, count] of Object.entries(least))
		expect([word, Math.min(counts[word] ?? 0, count)]).toEqual([word, count]);
}

describe('nothing was lost of what was carried over', () => {
	test.each(Object.entries(figures.records))('%s: at least %i records', (kind, count) => {
		expect(of(kind as Kind).length).toBeGreaterThanOrEqual(count);
	});
	test.each(Object.entries(figures.evidence))(
		'%s: at least %i items of evidence',
		(kind, count) => {
			expect(sum(kind, 'evidence')).toBeGreaterThanOrEqual(count);
		}
	);
	test.each(Object.entries(figures.conflicts))('%s: at least %i conflicts', (kind, count) => {
		expect(sum(kind, 'conflicts')).toBeGreaterThanOrEqual(count);
	});
	test.each(Object.entries(figures.links))('%s: at least %i links', (kind, count) => {
		expect(sum(kind, 'links')).toBeGreaterThanOrEqual(count);
	});
	test.each(Object.entries(figures.withoutPlace))(
		'%s: at least %i without a place',
		(kind, count) => {
			expect(
				of(kind as Kind).filter((r) => 'noPlaceReason' in r && r.noPlaceReason).length
			).toBeGreaterThanOrEqual(count);
		}
	);
	test('status steps, amounts with their evidence, and notes', () => {
		const undertakings = [
			...Object.values(atlas.records.projects),
			...Object.values(atlas.records.agreements)
		];
		expect(undertakings.flatMap((r) => r.statusHistory).length).toBeGreaterThanOrEqual(
			figures.statusSteps
		);
		const amounts = undertakings.flatMap((r) => r.amounts);
		expect(amounts.length).toBeGreaterThanOrEqual(figures.amounts);
		expect(amounts.flatMap((a) => a.evidence).length).toBeGreaterThanOrEqual(figures.amounts);
		expect(all.reduce((total, r) => total + length(r, 'notes'), 0)).toBeGreaterThanOrEqual(
			figures.notes
		);
	});
	test('how promises stand, and what became of statements', () => {
		for (const kind of ['projects', 'agreements'] as const) {
			const now = Object.values(atlas.records[kind]).map(
				(r) => r.standing.status ?? r.statusHistory.at(-1)?.status ?? 'unknown'
			);
			expectAtLeast(countBy(now), figures.standing[kind]);
		}
		const verdicts = Object.values(atlas.records.statements).map((s) => s.assessment.verdict);
		expectAtLeast(countBy(verdicts), figures.verdicts);
	});
	test('what is said of places and sources', () => {
		const places = Object.values(atlas.records.places);
		expect(places.filter((p) => p.noPointReason).length).toBeGreaterThanOrEqual(
			figures.withoutPoint
		);
		expect(places.filter((p) => p.role === 'primary').length).toBe(figures.primaryPlaces);
		const sources = Object.values(atlas.records.sources);
		expect(sources.filter((s) => s.titleDescribed).length).toBeGreaterThanOrEqual(
			figures.describedTitles
		);
		const countries = sources.map(({ country, original }) => original?.country ?? country);
		expect(countries.filter((country) => country === 'und').length).toBeLessThanOrEqual(60);
		expect(sources.filter((s) => !s.date).length).toBeGreaterThanOrEqual(figures.undatedSources);
	});
});

test('nothing is warned of: each claim has its carrier or its reason, each number its proof, each text its translations', () => {
	expect(result.warnings.map(formatWarning)).toEqual([]);
});

test.each(languages)(
	'%s is begun, so that a text without its translation is warned of',
	(language) => {
		expect(files.some(({ path }) => path.startsWith(`geo/translations/${language}/`))).toBe(true);
	}
);

describe('what is derived', () => {
	test('backlinks are the exact reverse of links', () => {
		const forward = all.flatMap((r) =>
			'links' in r ? r.links.map((l) => `${r.id} ${l.rel} ${l.to}`) : []
		);
		const backward = Object.entries(atlas.backlinks).flatMap(([to, links]) =>
			links.map((l) => `${l.from} ${l.rel} ${to}`)
		);
		expect(backward.toSorted()).toEqual(forward.toSorted());
	});

	test('a place is touched by all that touches its sub-places, in time order', () => {
		const sochi = atlas.touches.sochi ?? [];
		expect(sochi.map((t) => t.id)).toContain('2016-05-06-sochi-summit');
		for (const [id, touches] of Object.entries(atlas.touches)) {
			const children = Object.values(atlas.records.places).filter((p) => p.parent === id);
			const ids = touches.map((t) => t.id);
			for (const child of children)
				for (const touch of atlas.touches[child.id] ?? []) expect(ids).toContain(touch.id);
			const records = ids.map((t) => all.find((r) => r.id === t)!);
			expect(ids).toEqual(records.toSorted(byTime).map((r) => r.id));
		}
	});

	test('every event, project and agreement at a place with a point is a mark, and no other', () => {
		const marked = new Set(good().marks.features.map((f) => f.properties?.id as string));
		for (const kind of markKinds)
			for (const r of Object.values(atlas.records[kind]))
				expect([r.id, marked.has(r.id)]).toEqual([
					r.id,
					r.places.some((p: string) => atlas.records.places[p]?.point)
				]);
	});

	test('a mark in an area is approximate', () => {
		const areas: readonly string[] = areaTypes;
		for (const { properties } of good().marks.features)
			if (areas.includes(atlas.records.places[properties?.place]?.type ?? ''))
				expect(properties?.approximate).toBe(true);
	});

	test('each of the six places has an outline, a frame and something that touches it', () => {
		for (const id of primaryPlaces) {
			expect(Object.keys(atlas.outlines)).toContain(id);
			expect(atlas.frames[id]).toHaveLength(4);
			expect(atlas.touches[id]?.length).toBeGreaterThan(0);
		}
	});

	test('every island of the chain that the coast data holds has an outline, each disputed one both names', () => {
		const shapes = good().map.areas.features.map((f) => f.properties ?? {});
		const kuril = ['kuril-islands', 'habomai', 'iturup', 'kunashir', 'shikotan'];
		expect(shapes.filter((s) => kuril.includes(s.place)).length).toBeGreaterThanOrEqual(36);
		expect(good().atlas.islands).toHaveLength(36);
		for (const id of ['iturup', 'kunashir', 'zelyony', 'polonskogo', 'anuchina', 'tanfilyeva'])
			expect(shapes.find((s) => s.id === id)?.en).toMatch(/\S+ \/ \S+/);
	});

	test('no name of a disputed island stands without the other', () => {
		for (const id of ['iturup', 'kunashir', 'four-disputed-islands'])
			expect(atlas.records.places[id]?.names.en).toContain(' / ');
	});

	test('a capital is a city', () => {
		for (const id of capitals) expect(atlas.records.places[id]?.type).toBe('city');
	});

	test.each([
		['a capital', 'tokyo', 1],
		['a city that has no lettering', 'osaka', 2],
		['an island, as its lettering says', 'iturup', 2],
		['and no primary place or port from as far as a capital', 'sabetta', 2],
		['a group of islands', 'four-disputed-islands', 3],
		['a lonely spot', 'tiksi', 3],
		['what lies in a city', 'khabarovsk-airport', 5],
		['or on an island', 'new-chitose-airport', 5]
	])('the name of %s has its rank', (_, id, rank) => {
		const { features } = good().map.sites;
		expect(features.find((f) => f.properties?.id === id)?.properties?.rank).toBe(rank);
	});

	test('of islands of one rank the larger are named first', () => {
		const ids = good().map.sites.features.map((f) => f.properties?.id as string);
		expect(ids.indexOf('iturup')).toBeLessThan(ids.indexOf('kunashir'));
	});

	test('a mark knows which of the six places it lies in, however deep', () => {
		const within = (place: string) =>
			good().marks.features.find((f) => f.properties?.place === place)?.properties?.primary;
		expect(within('iturup')).toBe('kuril-islands');
		expect(within('nemuro')).toBe('hokkaido');
		expect(within('moscow')).toBe('');
	});
});
