import { expect, test } from 'vitest';
import { facts } from '$lib/data/filter/facts.fixture.ts';
import { coverageOf } from './coverage-of-time.ts';

test('the coverage tells the first and last date, not an end ahead of us, and how many are in a stretch', () => {
	expect(coverageOf(facts, '2013', '2022')).toEqual({
		first: '1925-01-20',
		last: '2019-06',
		dated: 3,
		undated: 1,
		dense: 2
	});
});

test('the last date is the one that reaches farthest, not the one that is written longest', () => {
	const [fact] = facts;
	if (!fact) throw new Error('there is no fact');
	const steps = [
		{ date: '2020', status: 'signed' },
		{ date: '2020-03', status: 'signed' }
	];
	expect(coverageOf([{ ...fact, steps }], '2013', '2022').last).toBe('2020');
});
