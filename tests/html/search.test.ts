// Protects: without scripts the button of the search leads to a page that says what to do instead.
import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { first, follow, read } from '../support/html.ts';

test('the button leads to a page that says what to do instead', () => {
	const start = read('/');
	const page = follow(start, first(start.getAllByRole('link', { name: 'Search' })));
	expect(page.path).toBe('/search/');
	page.getByText(/^The search needs JavaScript\./);
	const lists = within(page.getByRole('main')).getAllByRole('link', { name: /Events/ });
	expect(first(lists).getAttribute('href')).toBe('/events/');
});
