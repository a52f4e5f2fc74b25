import { describe, expect, test } from 'vitest';
import { factAsOf, hasBegun, isOverBy } from './as-of.ts';
import type { Fact } from '$lib/data/atlas/types.ts';

const promise: Fact = {
	id: 'promise',
	kind: 'projects',
	title: 'Promise',
	start: '2016-05-06',
	end: '2022',
	steps: [
		{ date: '2016-05-06', status: 'proposed' },
		{ date: '2016-12', status: 'signed' },
		{ date: '2018', status: 'operating' },
		{ date: '2022-03-21', status: 'suspended' }
	],
	status: 'unknown',
	places: [],
	themes: [],
	actors: [],
	sources: [],
	languages: [],
	sourceTypes: []
};

describe('what a day knows', () => {
	test.each([
		['2016-05-06', '2016-05-06', true],
		['2016-05-07', '2016-05-06', false],
		['2016-05', '2016-05-06', false],
		['2016-05', '2016-05', true],
		['2016', '2016-12-30', false],
		['2016', '2016-12-31', true],
		['2016-12-31', '2016', true],
		['2017', '2016', false]
	])('%s by the end of %s: %s', (date, asof, known) => expect(isOverBy(date, asof)).toBe(known));

	test('what has no date is not known to be over', () =>
		expect(isOverBy(undefined, '2026')).toBe(false));
});

describe('a promise as it stood', () => {
	test.each([
		['2016-05-06', 'proposed'],
		['2016-12-30', 'proposed'],
		['2016-12', 'signed'],
		['2018-06', 'signed'],
		['2018', 'operating'],
		['2022-03-20', 'operating'],
		['2022-03-21', 'suspended'],
		['2026', 'suspended']
	])('at the end of %s it was %s', (asof, status) =>
		expect(factAsOf(promise, asof).status).toBe(status)
	);

	test('before its first step it has no status, and had not begun', () => {
		expect(factAsOf(promise, '2016-05-05')).not.toHaveProperty('status');
		expect(hasBegun(promise, '2016-05-05')).toBe(false);
	});

	test('its end is not known before it came', () => {
		expect(factAsOf(promise, '2022-11')).not.toHaveProperty('end');
		expect(factAsOf(promise, '2022').end).toBe('2022');
	});

	test('one that is dated by its signing was on record when it was announced', () =>
		expect(hasBegun({ ...promise, start: '2016-12' }, '2016-06')).toBe(true));
});

test.each([
	['2017-02-01', 'pending'],
	['2017-03-20', 'confirmed'],
	['2026', 'confirmed']
])('a verdict is open until its last source is out: %s, %s', (asof, verdict) => {
	const said: Fact = {
		...promise,
		kind: 'statements',
		steps: [],
		verdict: 'confirmed',
		judged: '2017-03-20'
	};
	expect(factAsOf(said, asof).verdict).toBe(verdict);
});

test('a verdict of which a source has no date is open on every past day', () =>
	expect(factAsOf({ ...promise, verdict: 'partly' }, '2026').verdict).toBe('pending'));
