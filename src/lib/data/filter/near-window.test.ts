import { expect, test } from 'vitest';
import { coverageOf } from '$lib/features/time/coverage-of-time.ts';
import { beginningsOf, isInWindow, nearWindow } from './near-window.ts';
import { relatedTo } from './related.ts';
import type { Fact } from '$lib/data/atlas/types.ts';

const fact = (id: string, more: Partial<Fact>) =>
	({ id, kind: 'events', steps: [], places: [], sources: [], ...more }) as unknown as Fact;
const peking = fact('peking', { start: '1925-01-20', end: '1925-04-15', places: ['tokyo'] });
const yalta = fact('yalta', {
	start: '1945-02-11',
	end: '2046',
	kind: 'agreements',
	sources: ['a']
});
const plant = fact('plant', {
	start: '2013',
	steps: ['2016-05-06', '2019-06'].map((date) => ({ date, status: 'signed' })),
	sources: ['a', 'b']
});
const undated = fact('undated', {});
const facts = [peking, yalta, plant, undated];

test('a window without a record has the nearest ones before and after it', () => {
	expect(nearWindow(facts, { from: '1930', to: '1932' })).toEqual({ before: peking, after: yalta });
	expect(nearWindow(facts, { from: '2030' })).toEqual({ before: plant });
	expect(nearWindow([], { from: '2030' })).toEqual({});
});

test('a fact is in a window with any of its days', () => {
	expect(isInWindow(plant, { from: '2019-06-30', to: '2019-07' })).toBe(true);
	expect(isInWindow(plant, { from: '2017', to: '2018' })).toBe(false);
	expect(isInWindow(undated, { from: '2017' })).toBe(false);
});

test('time passes through the months in which something begins', () => {
	expect(beginningsOf(facts, { from: '1940', to: '2016' })).toEqual(['1945-02', '2013', '2016-05']);
});

test('the coverage tells the first and last date, not an end ahead of us, and how many are in a stretch', () => {
	expect(coverageOf(facts, '2013', '2022')).toEqual({
		first: '1925-01-20',
		last: '2019-06',
		dated: 3,
		undated: 1,
		dense: 2
	});
});

test('what belongs to a list is what the facts are, or name', () => {
	expect([...relatedTo('events', facts)]).toEqual(['peking', 'plant', 'undated']);
	expect([...relatedTo('places', facts)]).toEqual(['tokyo']);
	expect([...relatedTo('sources', facts)]).toEqual(['a', 'b']);
});
