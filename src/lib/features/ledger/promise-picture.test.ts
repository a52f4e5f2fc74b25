import { sum } from 'd3-array';
import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { outcomes } from './ledger.ts';
import { promisePicture } from './promise-picture.ts';

const { total, heads, lanes } = promisePicture(atlas);

test('every project and agreement with a step stands in it once', () => {
	const { projects, agreements } = atlas.records;
	expect(total).toBe(Object.keys({ ...projects, ...agreements }).length);
	expect(sum(lanes, ({ count }) => count)).toBe(total);
	expect(sum(lanes, ({ cells }) => cells.flat().length)).toBe(total);
});

test('each year from 2013 on has a column, earlier ones share two', () => {
	expect(heads.slice(0, 4)).toEqual(['to 1990', 'to 2012', '2013', '2014']);
	for (const { cells } of lanes) expect(cells).toHaveLength(heads.length);
});

test('in a cell those that stand alike lie together', () => {
	for (const cell of lanes.flatMap(({ cells }) => cells)) {
		const places = cell.map((outcome) => outcomes.indexOf(outcome));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	}
});
