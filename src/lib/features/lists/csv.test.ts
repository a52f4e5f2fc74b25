import { describe, expect, test } from 'vitest';
import { csvParse } from 'd3-dsv';
import type { Card } from '$lib/data/record/card.ts';
import { csvOf } from './csv.ts';
import { sorted, toggledSorting } from '$lib/data/lists/table-order.ts';
import type { Fact } from '$lib/data/atlas/types.ts';

const card = (id: string, more: Partial<Card> = {}): Card => ({
	id,
	kind: 'events',
	title: { en: id },
	href: `/events/${id}/`,
	type: 'Summit',
	line: '',
	sources: 1,
	...more
});

describe('a table', () => {
	const cards = [
		card('b', { when: { start: '2016-05-06' }, sources: 10 }),
		card('a', { sources: 9 }),
		card('c', { when: { start: '1855' }, status: 'signed', sources: 9 })
	];
	const order = (sorting: Parameters<typeof sorted>[1]) =>
		sorted(cards, sorting).map(({ id }) => id);

	test('is ordered by each column, upward and downward', () => {
		expect(order('title')).toEqual(['a', 'b', 'c']);
		expect(order('-title')).toEqual(['c', 'b', 'a']);
		expect(order('sources')).toEqual(['a', 'c', 'b']);
		expect(order('-sources')).toEqual(['b', 'a', 'c']);
	});

	test('has what lacks a value at its end either way', () => {
		expect(order('when')).toEqual(['c', 'b', 'a']);
		expect(order('-when')).toEqual(['b', 'c', 'a']);
		expect(order('standing')).toEqual(['c', 'a', 'b']);
	});

	test('is turned round by a second press on the same column', () => {
		expect(toggledSorting('title', 'title')).toBe('-title');
		expect(toggledSorting('-title', 'title')).toBe('title');
		expect(toggledSorting('when', 'title')).toBe('title');
	});
});

test('a CSV holds one row for each card in its order, and quotes what has to be', () => {
	const cards = [
		card('x', { title: { en: 'A "plan", so called', ja: '計画' }, line: 'Two\nlines.' }),
		card('y', { title: { en: 'Plan', ja: '計画案' }, official: { en: 'Plan' } })
	];
	const fact: Fact = {
		...{ id: 'x', kind: 'events', title: '', steps: [], sources: [], sourceTypes: [] },
		...{ places: ['tokyo', 'nagato'], themes: [], actors: ['abe'], languages: ['ja'] }
	};
	const text = csvOf(cards, (id) => (id === 'x' ? fact : undefined), 'https://x.example');
	const rows = csvParse(text);
	expect(rows).toHaveLength(2);
	expect(rows[0]).toMatchObject({
		id: 'x',
		title_en: 'A "plan", so called',
		title_ja: '計画',
		summary: 'Two\nlines.',
		places: 'tokyo nagato',
		actors: 'abe',
		url: 'https://x.example/events/x/'
	});
	expect(rows[1]).toMatchObject({ id: 'y', title_en: 'Plan', title_ja: '', places: '' });
});
