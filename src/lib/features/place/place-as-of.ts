import { without } from '$lib/core/without.ts';
import { cardsBy, withEvidenceAsOf, type FactOf } from '$lib/data/asof/page-as-of.ts';
import type { PlaceView } from './place-view.ts';

/** The page of a place as it could have been written then: without its portrait, which looks back. */
export function placeAsOf(view: PlaceView, asof: string, factOf?: FactOf): PlaceView {
	return {
		...without(view, 'portrait', 'why', 'balance'),
		...withEvidenceAsOf(view, asof),
		timeline: cardsBy(view.timeline, asof, factOf)
	};
}
