// Protects: without scripts the page of the connections has its words, its examples and the pictures of who shares records.
import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { follow, read } from '../support/html.ts';

test('the words and the examples are there, and what needs a script says so', () => {
	const page = read('/connections/');
	page.getByText(/^Finding a chain needs JavaScript\./);
	page.getByRole('heading', { name: 'What counts as short' });
	const example = page.getByRole('link', { name: 'Shinzo Abe – Novatek' });
	expect(example.getAttribute('href')).toBe('/connections/?from=shinzo-abe&to=novatek');
});

test('the picture of who shares records leads to them', () => {
	const page = read('/places/sakhalin/');
	const name = /^Who and what shares records with Sakhalin/;
	const picture = within(page.getByRole('group', { name }));
	expect(follow(page, picture.getByRole('link', { name: 'Gazprom' })).title).toBe('Gazprom');
});
