import type { ExpressionSpecification } from 'maplibre-gl';
import type { BorderScene, Language } from '$lib/core/scene.ts';

/** What the style reads from the map's global state, besides the colours of the theme. */
export interface MapState {
	/** The language of the names. */
	names: Language;
	/** Id of the outline under the pointer; empty while there is none. */
	'hovered-area': string;
	/** Ids of the outlines that the page is about. */
	'selected-areas': string[];
	'border-lines': BorderScene['lines'];
	holders: BorderScene['holders'];
	promised: BorderScene['promised'];
}

/** The state of a new map. */
export const initialState: MapState = {
	names: 'en',
	'hovered-area': '',
	'selected-areas': [],
	'border-lines': [],
	holders: {},
	promised: {}
};

/** An expression that reads one property of the state; a name that is not there would silently read nothing. */
export const inState = (name: keyof MapState): ExpressionSpecification => ['global-state', name];
