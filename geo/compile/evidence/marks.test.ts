import { describe, expect, test } from 'vitest';
import { carriersOf, markProblems } from './marks.ts';

test.each([
	['a b', { sources: ['a', 'b'] }],
	['a record:yamal-lng', { sources: ['a'], records: ['yamal-lng'] }],
	['field:type field:country', { sources: [], fields: ['type', 'country'] }],
	['atlas', { sources: [], atlas: true }],
	['', { sources: [] }]
])('what carries a claim that is marked [^%s]', (inside, carriers) =>
	expect(carriersOf(inside)).toEqual(carriers)
);

describe('marks', () => {
	const own = new Set(['tass-1', 'mofa-2']);
	const has = (field: string) => field !== 'parent';
	test.each([
		['Said[^tass-1 mofa-2].', []],
		['Said[^tass-1 record:yamal-lng].', []],
		['Said[^field:type field:country].', []],
		['Said[^atlas].', []],
		['Said[^tass-2].', [/"tass-2", which is not in this record's evidence.*did you mean "tass-1"/]],
		['Said[^tass-1 tass-1].', [/"tass-1" twice/]],
		['Said[^tass-1.', [/not closed/]],
		['Said [^tass-1].', [/follows a blank/]],
		['[^tass-1]Said.', [/follows a blank/]],
		['Said[^tass-1][^mofa-2].', [/two marks in a row/]],
		['Said[^fields:type].', [/marks "fields:type"; a mark holds ids of sources, record:<id>/]],
		['Said[^field:parent].', [/"parent", which this record leaves out/]],
		['Said[^field:date].', [/"date", which defines nothing; name one of type, country/]],
		['Said[^field:type tass-1].', [/a field beside something else/]],
		['Said[^atlas record:yamal-lng].', [/the atlas beside something else/]]
	] as [string, RegExp[]][])('%s', (marked, expected) => {
		const issueMessages = [...markProblems(marked, own, has)];
		expect(issueMessages.length).toBe(expected.length);
		expected.forEach((pattern, i) => expect(issueMessages[i]).toMatch(pattern));
	});
});
