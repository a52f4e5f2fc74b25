import type { ExpressionSpecification } from 'maplibre-gl';
import { asideOpacity } from '$lib/core/claim-looks.ts';
import { locale } from '$lib/core/locale.ts';
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
	claims: BorderScene['claims'];
	promised: BorderScene['promised'];
	/** Ids of the places that the page names whatever stands there. */
	'named-places': string[];
}

/** The state of a new map. */
export const initialState: MapState = {
	names: locale,
	'hovered-area': '',
	'selected-areas': [],
	'border-lines': [],
	holders: {},
	claims: {},
	promised: {},
	'named-places': []
};

/** An expression that reads one property of the state; a name that is not there would silently read nothing. */
export const inState = (name: keyof MapState): ExpressionSpecification => ['global-state', name];

/** The opacity of every mark: they step back before the places that a page names. */
export const markOpacity: ExpressionSpecification = [
	'case',
	['==', ['length', ['array', 'string', inState('named-places')]], 0],
	1,
	asideOpacity
];

/** Whether a place is one that the page names whatever stands there. */
export const isNamedFirst: ExpressionSpecification = [
	'in',
	['get', 'id'],
	['array', 'string', inState('named-places')]
];

/** Whether the borders are told of: a year of them is chosen, or the page is about them. */
export const areBordersTold: ExpressionSpecification = [
	'!=',
	['to-string', inState('holders')],
	'{}'
];
