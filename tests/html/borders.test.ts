// Protects: the story of the line is told, with its maps, to a reader without scripts.
import { expect, test } from 'vitest';
import { first, follow, read } from '../support/html.ts';

test('the story of the line needs no script', () => {
	const page = read('/borders/');
	for (const year of [1855, 1875, 1905, 1945, 1946, 1951, 1956])
		page.getAllByRole('img', { name: new RegExp(`^Map of the borders in ${year}`) });
	page.getByRole('heading', { name: 'As Japan’s government states it' });
	page.getByRole('heading', { name: 'As Russia’s government states it' });
	const treaty = first(page.getAllByRole('link', { name: /^Treaty of Commerce.*Shimoda/ }));
	expect(follow(page, treaty).title).toContain('Shimoda');
});

test('the drawing names the four islands that both claim, and whose line is whose', () => {
	const page = read('/borders/');
	const names = [...page.document.querySelectorAll('.drawing .name')].map((e) => e.textContent);
	expect(names).toEqual(
		expect.arrayContaining([
			...['Iturup / Etorofu', 'Kunashir / Kunashiri', 'Shikotan', 'Habomai islands'],
			...['Japan’s line', 'Russia’s line']
		])
	);
});
