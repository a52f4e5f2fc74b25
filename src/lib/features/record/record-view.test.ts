import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { recordView } from './record-view.ts';

test('links are read in words from both ends', () => {
	const from = recordView(atlas, '2017-03-20-two-plus-two-tokyo').links;
	expect(from.map((l) => `${l.words} ${l.ref.id}`)).toContain(
		'Came out of 2016-12-15-putin-visit-japan'
	);
	const to = recordView(atlas, '2016-12-15-putin-visit-japan').links;
	expect(to.map((l) => `${l.words} ${l.ref.id}`)).toContain('Led to 2017-03-20-two-plus-two-tokyo');
});
