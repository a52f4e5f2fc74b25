import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { standingOf } from './status.ts';

test('how a promise stands is its last step, unless its record says more', () => {
	const { projects } = atlas.records;
	expect(standingOf(projects['yamal-lng']!).status).toBe('operating');
	expect(standingOf(projects['sakhalin-2-train-3']!)).toEqual({
		status: 'cancelled',
		note: 'Marked cancelled by Global Energy Monitor (undated).',
		source: 'gem-s2'
	});
});
