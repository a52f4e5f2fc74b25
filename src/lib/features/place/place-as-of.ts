import { omit } from '$lib/core/omit.ts';
import { cardsAsOf, withEvidenceAsOf, type FactOf } from '$lib/data/asof/page-as-of.ts';
import type { PlaceView } from './place-view.ts';

/** The page of a place as it could have been written then: without its portrait and the stories, which look back. */
export function placeAsOf(view: PlaceView, asof: string, factOf?: FactOf): PlaceView {
	return {
		...omit(view, 'portrait', 'why', 'balance', 'told'),
		...withEvidenceAsOf(view, asof),
		timeline: cardsAsOf(view.timeline, asof, factOf)
	};
}
