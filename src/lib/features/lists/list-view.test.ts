import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';
import { listView } from './list-view.ts';

test('an index holds every record of its kind once', () => {
	for (const kind of pageKinds) {
		const ids = listView(atlas, kind).flatMap((group) => group.cards.map((card) => card.id));
		expect(ids.toSorted()).toEqual(Object.keys(atlas.records[kind]).toSorted());
	}
});
