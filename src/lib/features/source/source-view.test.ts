import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { sourcePageView } from './source-view.ts';

test('a source lists every record that rests on it, and an article what it says', () => {
	const view = sourcePageView(atlas, 'rethinking-russia-streltsov-201612');
	expect(view.supports.map((s) => s.card.id)).toContain('claim-streltsov-sez');
	expect(view.coverage.length).toBeGreaterThan(20);
	const uses = Object.values(atlas.supports).flat().length;
	const shown = Object.keys(atlas.records.sources).flatMap((id) =>
		sourcePageView(atlas, id).supports.flatMap((s) => s.uses)
	);
	const coverage = Object.keys(atlas.records.coverage).length;
	expect(shown.length).toBe(uses - coverage);
});
