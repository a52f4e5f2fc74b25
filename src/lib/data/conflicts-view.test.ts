import { expect, test } from 'vitest';
import { atlas } from './atlas.server.ts';
import { conflictGroups } from './conflicts-view.ts';

const groups = conflictGroups(atlas);

test('every disagreement of every record is there, once, with its sources', () => {
	const shown = groups.flatMap(({ records }) =>
		records.flatMap(({ ref, conflicts }) => conflicts.map(({ text }) => `${ref.id} ${text}`))
	);
	const held = Object.values(atlas.records).flatMap((records) =>
		Object.values(records).flatMap((record) =>
			'conflicts' in record
				? record.conflicts.map((conflict: { text: string }) => `${record.id} ${conflict.text}`)
				: []
		)
	);
	expect(held.length).toBeGreaterThan(90);
	expect(shown.toSorted()).toEqual(held.toSorted());
	for (const { records } of groups)
		for (const { conflicts } of records)
			for (const { sources } of conflicts) expect(sources.length).toBeGreaterThan(0);
});

test('a group says how many disagreements it holds', () => {
	for (const { count, records } of groups)
		expect(records.flatMap(({ conflicts }) => conflicts)).toHaveLength(count);
});
