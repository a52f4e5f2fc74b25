import { expect, test } from 'vitest';
import { criteriaOf } from '$lib/url/filters.ts';
import { readView } from '$lib/url/query.ts';
import { chosenOf } from './chosen.ts';

const labels = (query: string) => {
	const { view } = readView(query, '/events/');
	return chosenOf(view, criteriaOf(view), undefined).map(({ criterion, label }) => [
		criterion,
		label
	]);
};

test.each([
	['', []],
	['?from=2016-05&to=2016-12', [['time', 'May–December 2016']]],
	['?asof=2016-05-06', [['asof', 'As of 6 May 2016']]],
	['?q=fish', [['text', '“fish”']]],
	[
		'?kind=event,project',
		[
			['kind', 'Events'],
			['kind', 'Projects']
		]
	]
])('%s is said as what was chosen', (query, said) => {
	expect(labels(query)).toEqual(said);
});
