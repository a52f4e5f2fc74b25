import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { conflictGroups } from './conflicts-view.ts';

const groups = conflictGroups(atlas);

interface Told {
	about: string;
	accounts: readonly { says: string }[];
}
const key = (id: string, { about, accounts }: Told) =>
	[id, about, ...accounts.map(({ says }) => says)].join(' | ');

test('every disagreement of every record is there, once, with its sources', () => {
	const shown = groups.flatMap(({ records }) =>
		records.flatMap(({ ref, conflicts }) => conflicts.map((conflict) => key(ref.id, conflict)))
	);
	const held = Object.values(atlas.records).flatMap((records) =>
		Object.values(records).flatMap((record) =>
			'conflicts' in record
				? record.conflicts.map((conflict: Told) => key(record.id, conflict))
				: []
		)
	);
	expect(held.length).toBeGreaterThan(80);
	expect(shown.toSorted()).toEqual(held.toSorted());
	for (const { records } of groups)
		for (const { conflicts } of records)
			for (const { accounts, others } of conflicts) {
				expect(accounts.length).toBeGreaterThan(1);
				expect(accounts.flatMap(({ sources }) => sources).length + others.length).toBeGreaterThan(
					0
				);
			}
});

test('a group says how many disagreements it holds', () => {
	for (const { count, records } of groups)
		expect(records.flatMap(({ conflicts }) => conflicts)).toHaveLength(count);
});
