import { describe, expect, test } from 'vitest';
import { datesAfter } from '$lib/data/asof/dates.fixture.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { placeAsOf } from './place-as-of.ts';
import { placeView } from './place-view.ts';

describe.each(['2016-05-06', '2016-12-31', '2019-06'])('as of %s', (asof) => {
	test('no page of a place does, and none has a portrait', () => {
		for (const id of Object.keys(atlas.records.places)) {
			const view = placeAsOf(placeView(atlas, id), asof);
			const { claims, evidence, conflicts, timeline } = view;
			expect([id, datesAfter(asof, { claims, evidence, conflicts, timeline })]).toEqual([id, []]);
			expect(view).not.toHaveProperty('portrait');
		}
	});
});
