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

test('a claim that another record carries bears its mark, which leads to its evidence', () => {
	const page = read('/places/antalya/');
	const mark = first(page.document.querySelectorAll('main .summary sup a'));
	expect(mark.getAttribute('href')).toBe('/events/2015-11-15-antalya-meeting/#evidence');
	expect(mark.getAttribute('aria-label')).toMatch(/^Shown by the evidence of the event: /);
	const led = read('/events/2015-11-15-antalya-meeting/').document.getElementById('evidence');
	expect(led?.querySelectorAll('li').length).toBeGreaterThan(0);
});

test('what its own fields say has no mark, what the atlas says of itself has its own', () => {
	const summary = first(
		read('/places/kuril-islands/').document.querySelectorAll<HTMLElement>('main .summary')
	);
	const [definition] = saying(summary.querySelectorAll<HTMLElement>('.claim'), 'Island chain');
	expect(definition?.querySelector('sup')).toBeNull();
	const [ours] = saying(summary.querySelectorAll<HTMLElement>('.claim'), 'The point marks');
	expect(textOf(ours!)).toMatch(/atlas$/);
	expect(ours?.querySelector('a')?.getAttribute('href')).toBe('/glossary/#own-word');
	expect(textOf(summary)).not.toContain('no source');
});

test('what nothing carries says so, and the limits give its reason', () => {
	const summary = first(
		read('/events/2016-12-15-nagato-summit/').document.querySelectorAll<HTMLElement>(
			'main .summary'
		)
	);
	expect(textOf(first(saying(summary.querySelectorAll('.claim'), '75 minutes')))).toMatch(
		/no source$/
	);
	const limits = read('/limits/').document.getElementById('no-source');
	expect(textOf(limits!)).toContain('the figures could not be read again');
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
