import { describe, expect, test } from 'vitest';
import { formatValue, sayNothing, sayUnknown } from './filter-words.ts';

test.each([
	[1, 0, 'No record meets this filter.'],
	[2, 0, 'No record meets all of these filters.'],
	[1, 1, 'The one record that the filters let through is not in this list.'],
	[1, 7, 'None of the 7 records that the filters let through is in this list.']
])('%i filters and %i other records: %s', (filters, others, said) =>
	expect(sayNothing(filters, others, 'list')).toBe(said)
);

describe('an id that the atlas does not have', () => {
	const names = { place: { sochi: 'Sochi' }, theme: {}, actor: { putin: 'Vladimir Putin' } };
	const say = (asked: Partial<Record<'place' | 'theme' | 'actor', string[]>>) =>
		sayUnknown((facet) => asked[facet] ?? [], names);

	test('is named with what it was asked for as', () => {
		expect(say({ place: ['nowhere'] })).toBe('The atlas has no place “nowhere”.');
		expect(say({ place: ['sochi', 'putin'], actor: ['putin', 'constructor'] })).toBe(
			'The atlas has no place “putin” and no actor “constructor”.'
		);
		expect(say({ place: ['sochi'], actor: ['putin'] })).toBeUndefined();
	});

	test('is shown as it is', () => {
		expect(formatValue('place', 'sochi', names)).toBe('Sochi');
		expect(formatValue('place', 'nowhere', names)).toBe('“nowhere”');
	});
});
