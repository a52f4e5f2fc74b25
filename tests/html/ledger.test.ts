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
