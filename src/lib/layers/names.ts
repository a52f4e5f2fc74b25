import type { SymbolLayerSpecification } from 'maplibre-gl';
import { defineLayer } from './layer.ts';
import { nameOf } from './lettering.ts';
import { colour } from './tokens.ts';

const label = {
	'text-field': nameOf,
	'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
	// Clear of the widest ring of a cluster.
	'text-radial-offset': 1.6,
	'text-justify': 'auto',
	'text-max-width': 9
} satisfies SymbolLayerSpecification['layout'];

const paint = {
	'text-color': colour('label'),
	'text-halo-color': colour('halo'),
	'text-halo-width': 1.5
} satisfies SymbolLayerSpecification['paint'];

/** Names of the places that have a record; on the disputed islands both sides' names, always. */
export const names = defineLayer({
	id: 'names',
	title: 'Names of places',
	on: true,
	optional: true,
	hit: ['secondary', 'primary'],
	legend: [{ label: 'Names of places', token: 'label', shape: 'name' }],
	draw: {
		secondary: {
			type: 'symbol',
			source: 'sites',
			minzoom: 3.5,
			filter: ['!', ['get', 'primary']],
			layout: {
				...label,
				'text-font': ['Plex'],
				'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 9, 14]
			},
			paint
		},
		primary: {
			type: 'symbol',
			source: 'sites',
			filter: ['get', 'primary'],
			layout: {
				...label,
				'text-font': ['Plex SemiBold'],
				'text-size': ['interpolate', ['linear'], ['zoom'], 1, 13, 6, 17],
				'symbol-sort-key': -1
			},
			paint
		}
	}
});
