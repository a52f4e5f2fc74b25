import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { portraitView } from './portrait-view.ts';
import { primaryPlaces } from '$lib/data/atlas/vocabulary.ts';

const portraitOf = (id: string) => {
	const portrait = atlas.records.places[id]?.portrait;
	if (!portrait) throw new Error(`${id} has no portrait`);
	return portrait;
};

describe.each(primaryPlaces.map((id) => [id]))('the portrait of %s', (id) => {
	const view = portraitView(atlas, portraitOf(id));

	test('has sentences, three figures that show something, and something to read', () => {
		expect(view.story.length).toBeGreaterThan(1);
		expect(view.figures).toHaveLength(3);
		for (const { amount, when, status } of view.figures)
			expect([amount, when, status].filter((shown) => shown !== undefined)).toHaveLength(1);
		expect(view.read.ref.href).toMatch(/^\/(agreements|projects|events)\//);
	});

	test('speaks of what touched the place, and of nothing else', () => {
		const touched = new Set((atlas.touches[id] ?? []).map((t) => t.id));
		const named = [...view.story, ...view.figures, view.read].map(({ ref }) => ref.id);
		expect(named.filter((record) => !touched.has(record))).toEqual([]);
	});
});

test('a figure is what its record says', () => {
	const [cost, loan, standing] = portraitView(atlas, portraitOf('yamal')).figures;
	expect(cost?.amount).toBe('$27 billion');
	expect(loan?.amount).toBe('€200 million');
	expect(standing?.status).toBe('suspended');
});

test('how something stands is the last state found, with its date where a source gives one', () => {
	const [, , loan] = portraitView(atlas, portraitOf('yamal')).figures;
	expect(loan?.asOf).toBe('2022-06-08');
	const [treaty, declaration] = portraitView(atlas, portraitOf('kuril-islands')).figures;
	expect(treaty).not.toHaveProperty('asOf');
	expect(declaration?.status).toBe('in-force');
	expect(declaration).not.toHaveProperty('asOf');
});

test('a figure that its record cannot show is an error, not a blank', () => {
	const [first] = portraitOf('yamal').figures;
	if (!first) throw new Error('no figure');
	const wrong = { ...portraitOf('yamal'), figures: [{ ...first, amount: 'no such sum' }] };
	expect(() => portraitView(atlas, wrong)).toThrow(/nothing to show/);
});
