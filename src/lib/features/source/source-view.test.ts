import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { archiveAddress, sourcePageView } from './source-view.ts';

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

test('a repost says who first published it, and counts for that country', () => {
	const view = sourcePageView(atlas, 'urdupoint-1506063');
	expect([view.original, view.country, view.carrier]).toEqual(['Sputnik', 'Russia', 'Pakistan']);
});

test('each source with an address leads to the archive of the day it was read', () => {
	expect(archiveAddress('https://a.example/b?c=1#d', '2026-01-15')).toBe(
		'https://web.archive.org/web/20260115/https://a.example/b?c=1#d'
	);
	for (const { id, url } of Object.values(atlas.records.sources))
		expect([id, sourcePageView(atlas, id).archived !== undefined]).toEqual([id, url !== undefined]);
});
