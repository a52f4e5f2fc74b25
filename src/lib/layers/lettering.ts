import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { defineLayer } from './layer.ts';
import { inState } from './map-state.ts';
import { colour } from './tokens.ts';
import { m } from '$lib/paraglide/messages.js';

/** The name in the language that the reader chose for the map. */
export const nameOf: ExpressionSpecification = ['get', ['string', inState('names')]];

/** Japanese has no italics and no capitals, and its characters stand as far apart as they are made to. */
const inJapanese: ExpressionSpecification = ['==', ['string', inState('names')], 'ja'];

/** Whether the rank of a name is shown at the present zoom. */
export const seen: ExpressionSpecification = [
	'<=',
	['get', 'rank'],
	['step', ['zoom'], 0, 1.5, 1, 3.6, 2, 5, 3, 6.2, 4, 7.4, 5, 8.6, 6]
];

const kinds = (...words: string[]): ExpressionSpecification => [
	'in',
	['get', 'kind'],
	['literal', words]
];

const paint = {
	'text-color': colour('label'),
	'text-halo-color': colour('halo'),
	'text-halo-width': 1.4
} satisfies SymbolLayerSpecification['paint'];

const pointName = {
	'text-field': nameOf,
	'text-font': ['Plex'],
	'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
	'text-justify': 'auto',
	'symbol-sort-key': ['get', 'rank']
} satisfies SymbolLayerSpecification['layout'];

/** Names of countries, seas, straits, towns and islands. Placed after all other symbols: without room, a name is not drawn. */
export const lettering = defineLayer({
	id: 'lettering',
	title: m.layers_lettering(),
	on: true,
	optional: true,
	hit: [],
	legend: [{ label: m.layers_lettering(), token: 'label-sea', shape: 'italic' }],
	draw: {
		towns: {
			type: 'symbol',
			source: 'labels',
			minzoom: 3.6,
			filter: ['all', kinds('city', 'town', 'village', 'port'), seen],
			layout: {
				...pointName,
				'icon-image': 'town',
				'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 9, 13],
				'text-radial-offset': 0.55,
				'text-max-width': 9
			},
			paint
		},
		islands: {
			type: 'symbol',
			source: 'labels',
			minzoom: 5,
			filter: ['all', kinds('island', 'island-group'), seen],
			layout: {
				...pointName,
				'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10.5, 9, 13],
				'text-radial-offset': 0.9,
				'text-max-width': 8
			},
			paint
		},
		seas: {
			type: 'symbol',
			source: 'labels',
			minzoom: 2,
			filter: ['all', kinds('sea', 'strait', 'bay', 'trench', 'basin'), seen],
			layout: {
				'text-field': nameOf,
				'text-font': ['case', inJapanese, ['literal', ['Plex']], ['literal', ['Plex Italic']]],
				'text-size': [
					'interpolate',
					['linear'],
					['zoom'],
					2,
					['match', ['get', 'kind'], 'sea', 11, 10],
					8,
					['match', ['get', 'kind'], 'sea', 19, 14]
				],
				'text-letter-spacing': [
					'case',
					inJapanese,
					0,
					['match', ['get', 'kind'], 'sea', 0.16, 0.06]
				],
				'text-max-width': 7,
				'symbol-sort-key': ['get', 'rank']
			},
			paint: {
				'text-color': colour('label-sea'),
				'text-halo-color': colour('sea'),
				'text-halo-width': 1
			}
		},
		// Only from afar, where towns do not say yet whose land it is; beside its point where that has no room.
		countries: {
			type: 'symbol',
			source: 'labels',
			maxzoom: 6,
			filter: ['all', kinds('country'), ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 1.5, 2]]],
			layout: {
				'text-field': nameOf,
				'text-font': ['Plex'],
				'text-transform': ['case', inJapanese, 'none', 'uppercase'],
				'text-letter-spacing': ['case', inJapanese, 0, 0.14],
				'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10, 4, 13],
				'text-variable-anchor': ['center', 'left', 'top', 'bottom', 'right'],
				'text-radial-offset': 2.4,
				'text-max-width': 8,
				'symbol-sort-key': ['get', 'rank']
			},
			paint: { ...paint, 'text-opacity': 0.75 }
		}
	}
});
