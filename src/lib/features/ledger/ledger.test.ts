import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { ledgerSorted } from './ledger-order.ts';
import { ledgerView } from './ledger-view.ts';
import { ledgerAsOf, outcomeOf, reached, statusOf, tally, type LedgerRow } from './ledger.ts';
import { statuses } from '$lib/data/atlas/vocabulary.ts';

const { rows } = ledgerView(atlas);
const row = (id: string): LedgerRow => {
	const found = rows.find(({ ref }) => ref.id === id);
	if (!found) throw new Error(`no row ${id}`);
	return found;
};
const undertakings = [
	...Object.values(atlas.records.projects),
	...Object.values(atlas.records.agreements)
];

describe('every promise has a row', () => {
	test('eight points, each project and agreement, and what is called decided', () => {
		expect(rows.filter(({ ref }) => ref.kind === 'themes')).toHaveLength(8);
		for (const { id } of undertakings) expect(row(id).ref.id).toBe(id);
		for (const { id, promise } of Object.values(atlas.records.statements))
			expect([id, rows.some(({ ref }) => ref.id === id)]).toEqual([id, promise === true]);
		expect(rows.some(({ said }) => said)).toBe(true);
	});

	test('every status comes from a dated, sourced step, or says that no step tells', () => {
		for (const each of rows) {
			for (const { date, status, source } of each.steps) {
				expect(date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
				expect(statuses).toContain(status);
				expect(atlas.records.sources[source.id]?.title).toBe(source.title);
			}
			const shown = statusOf(each);
			if (each.said) expect(shown).toBeUndefined();
			else if (each.beyond === undefined)
				expect(each.steps.map(({ status }) => status)).toContain(shown);
			// That nothing later is known, or that it is of the past, is no step; all else names who says so.
			else if (!['unknown', 'historical'].includes(each.beyond))
				expect(each.statusSource?.title).toBe(
					atlas.records.sources[each.statusSource?.id ?? '']?.title
				);
		}
	});

	test('a status that a source tells without a date names the source', () => {
		const third = row('sakhalin-2-train-3');
		expect([statusOf(third), outcomeOf(third), third.statusSource?.id]).toEqual([
			'cancelled',
			'ended',
			'gem-s2'
		]);
		expect(rows.filter(({ statusSource }) => statusSource)).toEqual([third]);
	});

	test('a row shows what the page of its record shows', () => {
		for (const { id, standing, statusHistory } of undertakings)
			expect(statusOf(row(id))).toBe(standing.status ?? statusHistory.at(-1)?.status);
	});
});

describe('how far it came and how it stands', () => {
	test.each([
		['yamal-lng', 'working', 'working'],
		['kuril-joint-activities', 'working', 'ended'],
		['jbic-yamal-loan', 'financed', 'open']
	])('%s', (id, stage, outcome) => {
		expect([reached(row(id)), outcomeOf(row(id))]).toEqual([stage, outcome]);
	});

	test('a tally counts each row once among the outcomes', () => {
		const counted = rows.filter(({ said }) => !said);
		const { count, outcomes, reached: stages } = tally(counted);
		const sum = (counts: Record<string, number>) =>
			Object.values(counts).reduce((a, b) => a + b, 0);
		expect(count).toBe(counted.length);
		expect(sum(outcomes)).toBe(count);
		expect(sum(stages)).toBe(counted.filter((r) => reached(r) !== undefined).length);
	});
});

describe('as it stood', () => {
	test('in May 2016 the eight points are proposed, and nothing is known of later', () => {
		const then = ledgerAsOf(rows, '2016-05');
		const points = then.filter(({ ref }) => ref.kind === 'themes');
		expect(points.map(statusOf)).toEqual(Array(8).fill('proposed'));
		for (const { steps } of then)
			for (const { date } of steps) expect(date <= '2016-05-31').toBe(true);
		expect(then.some(({ ref }) => ref.id === 'arctic-lng-2')).toBe(false);
	});

	test('what was not traced later was not untraced then', () => {
		const then = ledgerAsOf(rows, '2016-12');
		expect(then.flatMap((r) => r.beyond ?? [])).toEqual([]);
	});

	test('what an article calls decided in December 2016 was open', () => {
		const said = ledgerAsOf(rows, '2016-12').filter((r) => r.said);
		expect(said.length).toBeGreaterThan(0);
		expect(said.map((r) => r.said?.verdict)).toContain('pending');
		expect(ledgerAsOf(rows, '2016-11').filter((r) => r.said)).toEqual([]);
	});

	test('at the end of this year it stands as its last step says', () => {
		for (const each of ledgerAsOf(rows, '2026')) {
			const now = row(each.ref.id);
			expect(each.steps).toEqual(now.steps);
			if (now.beyond === undefined) expect(statusOf(each)).toBe(statusOf(now));
		}
	});
});

test('rows are put in order by beginning, title and outcome, upward and downward', () => {
	const titles = ledgerSorted(rows, 'title').map(({ ref }) => ref.title.en);
	expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
	const begins = ledgerSorted(rows, '-when').flatMap(({ steps }) => steps[0]?.date ?? []);
	expect(begins).toEqual(begins.toSorted((a, b) => b.localeCompare(a, 'en')));
	const outcome = ledgerSorted(rows, 'standing').map(outcomeOf);
	expect(outcome.slice(0, 3)).toEqual(['working', 'working', 'working']);
	expect(outcome.at(-1)).toBeUndefined();
});
