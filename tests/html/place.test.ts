// Protects: the page of a place is complete for a reader who has nothing but its HTML.
import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { first, follow, read, textOf } from '../support/html.ts';
import { sixPlaces } from '../support/places.ts';

test.each(sixPlaces)('the page of $name is complete', ({ id, name }) => {
	const page = read(`/places/${id}/`);
	expect(page.title).toBe(name);
	page.getByRole('heading', { name: /What touched this place/ });
	page.getByRole('heading', { name: /Evidence/ });
	// The drawing of the first paint stands where the map would, and its marks are links.
	const drawing = page.getByRole('group', { name: 'The map of this page, drawn' });
	expect(within(drawing).getAllByRole('link').length).toBeGreaterThan(0);
	const record = first(page.document.querySelectorAll('#timeline article h4 a'));
	expect(follow(page, record).title).toBe(textOf(record));
});
