import type { ExpressionSpecification } from 'maplibre-gl';
import { fromKeys } from '$lib/core/from-keys.ts';

/** The colours that the map takes from the page: each is a custom property of the same name in app.css. */
const tokens = [
	'sea',
	'sea-deep',
	'shallows',
	'water',
	'land',
	'coast',
	'boundary',
	'claim-japan',
	'claim-russia',
	'claim-both',
	'label-sea',
	'area',
	'area-edge',
	'area-hover',
	'selected',
	'label',
	'halo',
	'paper',
	'ink',
	'event',
	'project',
	'agreement',
	/** How bright the relief may be, 0 to 1. */
	'relief-light'
] as const;

export type Token = (typeof tokens)[number];
/** The present CSS value of every token. */
export type Palette = Record<Token, string>;

export const paletteOf = (value: (token: Token) => string): Palette => fromKeys(tokens, value);

/** A colour that follows the theme: the map's global state holds the page's own value of the token. */
export const colour = (token: Token): ExpressionSpecification => [
	'to-color',
	['global-state', token]
];
