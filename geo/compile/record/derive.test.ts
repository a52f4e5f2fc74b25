import { describe, expect, test } from 'vitest';
import type { AnyRecord, RecordOf } from '../../schema/records.ts';
import { compile } from '../compile.ts';
import { byTime, startOf, subtree, touchesOf } from './derive.ts';
import { filesOf } from '../gate/samples/spoil.ts';

const atlas = compile(filesOf({})).compiled!.atlas;

describe('in the small atlas', () => {
	test('a link is seen from its target, with its note', () => {
		expect(atlas.backlinks).toEqual({
			plan: [{ rel: 'related-to', from: '2016-05-06-summit', note: 'presented there' }]
		});
	});

	test('every use of a source is told with the field, and evidence with its place', () => {
		const uses = atlas.supports.ministry ?? [];
		expect(uses).toContainEqual({
			record: '2016-05-06-summit',
			field: 'evidence[].source',
			locator: '¶ 1',
			supports: 'The meeting'
		});
		expect(uses).toContainEqual({
			record: 'plant',
			field: 'amounts[].evidence[].source',
			locator: '¶ 4',
			supports: 'The sum'
		});
		expect(uses).toContainEqual({ record: 'claim', field: 'assessment.sources[]' });
		expect(uses).toContainEqual({ record: 'a-01', field: 'article' });
	});

	test('a record that names another in two fields mentions it once', () => {
		expect(atlas.mentions.leader?.toSorted()).toEqual(['2016-05-06-summit', 'claim', 'plan']);
		expect(atlas.mentions.gazetteer?.filter((id) => id === 'sochi')).toEqual(['sochi']);
	});

	test('a place is touched through its sub-places too, in time order', () => {
		expect(atlas.touches.sochi).toEqual([
			{ id: 'plant', via: ['sochi'] },
			{ id: '2016-05-06-summit', via: ['sochi', 'residence'] },
			{ id: 'claim', via: ['sochi'] }
		]);
		expect(atlas.touches.residence).toEqual([{ id: '2016-05-06-summit', via: ['residence'] }]);
	});
});

const place = (id: string, parent?: string) =>
	({ id, kind: 'places', ...(parent && { parent }) }) as RecordOf<'places'>;
const event = (id: string, start: string, ...places: string[]) =>
	({
		id,
		kind: 'events',
		date: { start, precision: 'day' },
		places,
		links: []
	}) as unknown as AnyRecord;

test('a place and all below it, the place first', () => {
	const places = [
		place('iturup', 'four'),
		place('four', 'kurils'),
		place('kurils'),
		place('sochi')
	];
	expect(subtree(places, 'kurils')).toEqual(['kurils', 'four', 'iturup']);
	expect(subtree(places, 'sochi')).toEqual(['sochi']);
});

test('what touches a place three levels below touches it', () => {
	const records = [
		place('kurils'),
		place('four', 'kurils'),
		place('iturup', 'four'),
		event('visit', '1991', 'iturup')
	];
	expect(touchesOf(records).kurils).toEqual([{ id: 'visit', via: ['iturup'] }]);
});

describe('time order', () => {
	const source = { id: 's', kind: 'sources', date: '2016-05-06' } as AnyRecord;
	const undated = { id: 'u', kind: 'statements' } as AnyRecord;

	test('every kind of date has a start, and no date comes last', () => {
		expect(startOf(event('e', '2016-05'))).toBe('2016-05');
		expect(startOf(source)).toBe('2016-05-06');
		expect(startOf(undated) > startOf(source)).toBe(true);
	});

	test('a year comes before its months, and equal dates are in the order of ids', () => {
		const records = [
			undated,
			event('b', '2016-05-06'),
			event('a', '2016-05-06'),
			event('m', '2016-05'),
			event('y', '2016')
		];
		expect(records.toSorted(byTime).map((r) => r.id)).toEqual(['y', 'm', 'a', 'b', 'u']);
	});
});
