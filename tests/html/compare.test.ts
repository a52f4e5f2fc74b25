// Protects: without scripts the page of comparisons has a whole example, and every record of it leads to its page.
import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { first, follow, read, textOf } from '../support/html.ts';

test('Sochi in May stands beside Nagato in December 2016', () => {
	const page = read('/compare/');
	const heads = page.getAllByRole('heading', { level: 2 }).map(textOf);
	expect(heads).toContain('Sochi, May 2016 beside Nagato, December 2016');
	const events = within(page.getByRole('region', { name: /^Events/ }));
	for (const [side, title] of [
		['Sochi, May 2016', 'Abe–Putin summit, Sochi'],
		['Nagato, December 2016', /Nagato/]
	] as const) {
		const column = events.getByRole('heading', { level: 3, name: new RegExp(`^Only ${side}`) });
		const link = within(column.parentElement ?? column).getAllByRole('link', { name: title });
		expect(follow(page, first(link)).title).toBe(textOf(first(link)));
	}
	const row = page.getByRole('row', { name: /^Events/ });
	const [one, other, difference] = within(row).getAllByRole('cell').map(textOf);
	expect(Number(difference)).toBe(Number(other) - Number(one));
	page.getByText('Choosing other sides needs JavaScript. The example is whole.');
});
