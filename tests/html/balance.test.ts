// Protects: whose sources tell a story is said and counted, and leads on to what rests on one of them.
import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { first, follow, read, saying, textOf } from '../support/html.ts';
import { sixPlaces } from '../support/places.ts';

const why = { name: 'Why it is here, and what is missing' };

test.each(sixPlaces)('$name says whose sources tell its story, in bars and numbers', ({ id }) => {
	const balance = read(`/places/${id}/`).getByRole('region', { name: 'Who tells this story' });
	const total = Number(/\d+/.exec(textOf(first(balance.querySelectorAll('p'))))?.[0]);
	const counts = [...balance.querySelectorAll('li b')].map((count) => Number(textOf(count)));
	expect(counts).toHaveLength(8);
	const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
	expect(sum(counts.slice(0, 4))).toBe(total);
	expect(sum(counts.slice(4))).toBe(total);
	// Each bar as drawn: four parts, one behind the other, that fill it.
	for (const bar of balance.querySelectorAll('svg.whole')) {
		const parts = [...bar.querySelectorAll('rect')];
		const percent = (name: string) =>
			parts.map((part) => Number(/^([\d.]+)%$/.exec(part.getAttribute(name) ?? '')?.[1]));
		const [from, width] = [percent('x'), percent('width')];
		expect(parts).toHaveLength(4);
		expect(sum(width)).toBeCloseTo(100, 0);
		from.forEach((x, i) => expect(x).toBeCloseTo(sum(width.slice(0, i)), 0));
	}
});

test('from a place to what rests on one source, and on to that source', () => {
	const page = read('/places/kuril-islands/');
	const balance = page.getByRole('region', { name: 'Who tells this story' });
	const summary = within(balance).getByText('Which rest on one source, or on one side');
	expect(summary.parentElement?.tagName).toBe('DETAILS');
	const item = first(saying(within(balance).getAllByRole('listitem'), 'one source:'));
	const [link, second] = within(item).getAllByRole('link');
	const [record, source] = [textOf(link!), textOf(second!)];
	const recordPage = follow(page, link!);
	expect(recordPage.title).toBe(record);
	const gaps = within(recordPage.getByRole('region', why)).getAllByRole('listitem');
	const gap = first(saying(gaps, 'Rests on one source alone'));
	const sourcePage = follow(recordPage, within(gap).getByRole('link', { name: source }));
	const alone = sourcePage.getByRole('region', { name: /^What rests on it alone/ });
	const whole = saying(within(alone).getAllByRole('listitem'), 'the whole record');
	expect(
		whole.flatMap((each) => within(each).queryAllByRole('link', { name: record }))
	).toHaveLength(1);
});

test('the balance of a period opens the facts that it counts', () => {
	const page = read('/balance/');
	const periods = within(page.getByRole('region', { name: 'By period' }));
	const link = periods.getByRole('link', { name: 'Sochi to Nagato and Tokyo' });
	expect(link.getAttribute('href')).toBe('/?from=2016-05&to=2016-12');
	expect(follow(page, link).title).toBe('La Pérouse');
});

test('a source whose country is not known says so, and why', () => {
	read('/sources/eno-20160515/').getByText(/Not known: neither its name nor its address shows it/);
	const country = read('/sources/ruemb-sochi2016/').getAllByRole('definition');
	expect(saying(country, /^Russia$/)).toHaveLength(1);
});
