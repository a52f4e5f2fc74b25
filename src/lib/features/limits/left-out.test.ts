import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { leftOutView } from './left-out.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';

type Claim = (typeof atlas.claims)[string][number];
const isBare = ({ text, sources, records, fields, atlas }: Claim) =>
	text !== '' && sources.length === 0 && !records && !fields && !atlas;

const { sections, bare } = leftOutView(atlas);
const records = pageKinds.flatMap((kind): object[] => Object.values(atlas.records[kind]));
const giving = (field: string) => records.filter((record) => field in record).length;
const entries = (id: string) => sections.find((section) => section.id === id)?.entries ?? [];

test.each([
	['no-place', 'noPlaceReason'],
	['no-point', 'noPointReason'],
	['no-date', 'noDateReason']
])('%s lists every record that gives a %s', (id, field) => {
	expect(entries(id).length).toBeGreaterThan(0);
	expect(entries(id)).toHaveLength(giving(field));
	for (const { why } of entries(id)) expect(why).not.toBe('');
});

test('every passage that no record answers is there, with the address of its row', () => {
	const rows = Object.values(atlas.records.coverage).filter(
		(row) => row.records.length === 0 && !row.repeats
	);
	expect(
		entries('no-record')
			.map(({ href }) => href)
			.toSorted()
	).toEqual(rows.map(({ id }) => `/claims/#${id}`).toSorted());
});

test('claims without a source are listed under their record, all of them', () => {
	const listed = bare.flatMap((group) => group.records);
	const ids = pageKinds.flatMap((kind) => Object.keys(atlas.records[kind]));
	const held = ids.flatMap((id) => (atlas.claims[id] ?? []).filter(isBare));
	expect(listed.flatMap(({ claims }) => claims)).toHaveLength(held.length);
	expect(bare.reduce((sum, { count }) => sum + count, 0)).toBe(held.length);
	for (const { claims, all } of listed) expect(claims.length).toBeLessThanOrEqual(all);
});

test('each of them has its reason, and there are few', () => {
	const claims = bare.flatMap((group) => group.records).flatMap((record) => record.claims);
	expect(claims.filter(({ why }) => !why)).toEqual([]);
	expect(claims.length).toBeLessThanOrEqual(25);
});
