// Protects: the ledger says where each promise stood, step by step, each step with its source.
import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { first, follow, read, textOf } from '../support/html.ts';

const page = () => read('/ledger/');
const row = (id: string) => page().document.querySelector<HTMLElement>(`main li[id="${id}"]`)!;

test('a promise shows where it stood, and each step leads to its source', () => {
	const yamal = row('yamal-lng');
	expect(textOf(yamal)).toContain('operating');
	expect(textOf(yamal)).toContain('last step April 2024');
	const steps = within(yamal).getByText('7 steps').closest('details')!;
	expect(textOf(steps)).toContain('first tanker loaded');
	const step = first(within(steps).getAllByRole('listitem'));
	expect(textOf(step)).toContain('April 2013');
	const source = follow(page(), within(step).getByRole('link'));
	expect(source.path).toBe('/sources/jftc-jgc/');
	source.getByRole('heading', { name: /^What rests on it\s*\d/ });
});

test('what an article calls decided stands beside what the record shows', () => {
	const decided = textOf(row('claim-streltsov-visafree'));
	expect(decided).toContain('Contradicted by the record');
	expect(decided).toContain('said by Dmitry Streltsov');
});

test('a promise that was taken back says so', () => {
	expect(textOf(row('kuril-joint-activities'))).toContain('withdrawn');
});

test.each([
	['/places/sakhalin/', '/ledger/?place=sakhalin'],
	['/agreements/eight-point-plan/', '/ledger/'],
	['/themes/plan-point-4/', '/ledger/?theme=plan-point-4']
])(
	'%s opens with what was promised in one sentence, a bar, and the way to the ledger',
	(path, to) => {
		const glance = read(path).getByRole('region', { name: 'What was promised, at a glance' });
		const [, count, ran] =
			/^Of (\d+) projects and agreements .+?, (\d+) were running/.exec(textOf(glance)) ?? [];
		expect(Number(ran)).toBeLessThanOrEqual(Number(count));
		const bar = first(within(glance).getAllByRole('img', { name: /^How they stand: \d+ / }));
		const parts = bar.getAttribute('aria-label')!.match(/\d+/g)!.map(Number);
		expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Number(count));
		const link = within(glance).getByRole('link', { name: /what became of it/ });
		expect(link.getAttribute('href')).toBe(to);
	}
);

test('the summary has a pair of bars for each point and each place that something was promised for', () => {
	const summary = page().getByRole('region', { name: 'How many came how far' });
	const counts = [...summary.querySelectorAll('li > .count')].map((count) => Number(textOf(count)));
	expect(counts).toHaveLength(8 + 6);
	const some = counts.filter((count) => count > 0).length;
	expect(within(summary).getAllByRole('img', { name: /^Stands as: \d/ })).toHaveLength(some);
	expect(within(summary).getAllByRole('img', { name: /^Came as far as: \d/ })).toHaveLength(some);
});
