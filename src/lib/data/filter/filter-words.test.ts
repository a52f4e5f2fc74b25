import { expect, test } from 'vitest';
import { sayNothing } from './filter-words.ts';

test.each([
	[1, 0, 'No record meets this filter.'],
	[2, 0, 'No record meets all of these filters.'],
	[1, 1, 'The one record that the filters let through is not in this list.'],
	[1, 7, 'None of the 7 records that the filters let through is in this list.']
])('%i filters and %i other records: %s', (filters, others, said) =>
	expect(sayNothing(filters, others, 'in this list')).toBe(said)
);
