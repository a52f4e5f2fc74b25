// Protects: what was left out is counted, listed, and said on the page of the record too.
import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { first, follow, read, textOf } from '../support/html.ts';

test('what was left out is counted, and each count leads to its list', () => {
	const page = read('/limits/');
	const parts = within(page.getByRole('navigation', { name: 'Parts of this page' }));
	for (const part of parts.getAllByRole('listitem')) {
		const count = textOf(part.querySelector('.soft')!);
		const id = within(part).getByRole('link').getAttribute('href')?.slice(1);
		expect(textOf(page.document.querySelector(`#${id}-title .count`)!)).toBe(count);
	}
	const list = page.document.getElementById('no-source')!;
	expect(list.querySelector('summary')).not.toBeNull();
	const record = follow(page, first(list.querySelectorAll('li > a')));
	const why = record.getByRole('region', { name: 'Why it is here, and what is missing' });
	within(why).getByText(/^No source for/);
});
