import { expect, test } from 'vitest';
import { facts, peking, plant, undated, yalta } from './facts.fixture.ts';
import { beginningsOf, isInWindow, nearWindow } from './near-window.ts';

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
