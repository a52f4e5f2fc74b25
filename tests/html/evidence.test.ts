// Protects: who says so stands beside what is said, in the words of the page.
import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { first, follow, read, saying, textOf } from '../support/html.ts';

test('a mark leads to its evidence', () => {
	const page = read('/projects/yamal-lng/');
	const mark = first(page.document.querySelectorAll('main .summary sup a'));
	expect(mark.getAttribute('href')).toBe('#evidence-7');
	expect(textOf(follow(page, mark).target!)).toContain('Offshore Technology');
});

test('accounts that differ stand beside each other, each with those who give it', () => {
	const conflicts = read('/conflicts/').document.querySelectorAll<HTMLElement>('.conflict');
	const cost = first(saying(saying(conflicts, 'Yamal LNG'), '$36bn'));
	const [one, other, ...more] = within(cost).getAllByRole('listitem').map(textOf);
	expect(more).toEqual([]);
	expect(one).toContain('$27bn');
	expect(one).toContain('Interfax');
	expect(one).not.toContain('AidData');
	expect(other).toContain('AidData');
});

test('a verdict stands beside what was said, with its reason and its sources', () => {
	const page = read('/claims/');
	const main = page.getByRole('main');
	const said = first(saying(main.querySelectorAll('li'), 'Contradicted by the record'));
	expect(said.querySelectorAll('a[href^="/sources/"]').length).toBeGreaterThan(0);
	expect(main.querySelectorAll('ol > li[id]')).toHaveLength(103);
	const scorecard = page.getByRole('region', { name: /^Scorecard of statements/ });
	expect(textOf(scorecard)).toContain('Forecast');
});
