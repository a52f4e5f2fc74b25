import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { glanceOf } from './glance.ts';
import { ledgerView, plan } from './ledger-view.ts';

const sum = (counts: Record<string, number> | number[]) =>
	Object.values(counts).reduce((whole, count) => whole + count, 0);

test('a place counts the projects and agreements that its ledger lists, each once', () => {
	const listed = ledgerView(atlas).rows.filter(
		({ ref, places }) => ref.kind !== 'statements' && places.includes('sakhalin')
	);
	const glance = glanceOf(atlas, 'sakhalin');
	expect(glance?.tally.count).toBe(listed.length);
	expect(sum(glance?.tally.outcomes ?? {})).toBe(listed.length);
	expect(glance?.href).toBe('/ledger/?place=sakhalin');
});

test('the plan counts what its eight points do, but nothing twice', () => {
	const glance = glanceOf(atlas, plan);
	const points = glance?.points ?? [];
	expect(points).toHaveLength(8);
	for (const { ref, tally } of points)
		expect(glanceOf(atlas, ref.id)?.tally).toEqual(tally.count > 0 ? tally : undefined);
	expect(glance?.tally.count).toBeLessThanOrEqual(sum(points.map(({ tally }) => tally.count)));
	expect(glance?.tally.count).toBeGreaterThan(Math.max(...points.map(({ tally }) => tally.count)));
});

test.each(['nagato', '2016-05-06-sochi-summit', 'shinzo-abe'])('%s has no such numbers', (id) =>
	expect(glanceOf(atlas, id)).toBeUndefined()
);
