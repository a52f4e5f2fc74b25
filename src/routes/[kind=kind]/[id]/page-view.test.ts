import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { pageView } from './page-view.ts';

test('an address with the wrong kind is no page', () => {
	expect(pageView(atlas, 'projects', 'sochi')).toBeUndefined();
	expect(pageView(atlas, 'places', 'constructor')).toBeUndefined();
});
