import { expect, test } from 'vitest';
import { facts } from './facts.fixture.ts';
import { relatedTo } from './related.ts';

test('what belongs to a list is what the facts are, or name', () => {
	expect([...relatedTo('events', facts)]).toEqual(['peking', 'plant', 'undated']);
	expect([...relatedTo('places', facts)]).toEqual(['tokyo']);
	expect([...relatedTo('sources', facts)]).toEqual(['a', 'b']);
});
