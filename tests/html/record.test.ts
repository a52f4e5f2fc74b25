// Protects: facts, statements and links between records are in the words of the page.
import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { first, follow, read, textOf } from '../support/html.ts';

test('a reader follows a fact to its source and to all that rests on it', () => {
	const page = read('/events/2016-05-06-sochi-summit/');
	page.getByRole('link', { name: /^Bocharov Ruchey residence/ });
	const evidence = page.document.getElementById('evidence')!;
	const source = follow(page, first(within(evidence).getAllByRole('link')));
	source.getByRole('heading', { name: /^What rests on it \d/ });
	source.getByText('How far to trust it');
	const supports = source.document.getElementById('supports')!;
	expect(within(supports).getAllByRole('link').length).toBeGreaterThan(0);
});

test('a statement shows who spoke, that it is no fact, and what the record says', () => {
	const page = read('/statements/claim-streltsov-sez/');
	page.getByText(/not a fact of this atlas/);
	expect(textOf(page.document.querySelector('figcaption')!)).toContain('Dmitry Streltsov');
	page.getByRole('heading', { name: /Contradicted by the record/ });
});

test('links run both ways in words', () => {
	const page = read('/agreements/joint-activities-statement-2016/');
	const links = within(page.document.getElementById('links')!);
	const other = follow(page, links.getByRole('link', { name: /Tokyo \(second day\)/ }));
	expect(textOf(other.document.getElementById('links')!)).toContain('Led to');
});

test('what sources say differently stands side by side', () => {
	const page = read('/events/1945-08-18-soviet-landing-kurils/');
	const conflicts = page.document.querySelectorAll<HTMLElement>('#conflicts .conflict');
	expect(conflicts).toHaveLength(2);
	expect(within(first(conflicts)).getAllByRole('listitem')).toHaveLength(2);
});

test.each([
	['/events/2016-05-06-sochi-summit/', 'Touches: Sochi'],
	['/projects/yamal-lng/', 'Touches: Yamal Peninsula'],
	['/agreements/eight-point-plan/', 'Answers what Nikkei says'],
	['/actors/shinzo-abe/', 'Leads to: Sochi'],
	['/statements/claim-streltsov-sez/', 'Answers what Rethinking Russia says'],
	['/themes/plan-point-4/', 'It is point 4 of the eight-point plan'],
	['/places/iturup/', 'Lies, by the grouping of the map, in: Kuril Islands'],
	['/sources/ruemb-sochi2016/', 'Carries evidence of']
])('%s says why it is here', (path, reason) => {
	const why = read(path).getByRole('region', { name: 'Why it is here, and what is missing' });
	const lines = within(why).getAllByRole('listitem').map(textOf);
	expect(lines.filter((line) => line.includes(reason))).not.toEqual([]);
});
