import type { SymbolLayerSpecification } from 'maplibre-gl';
import { wholeBelow } from '$lib/core/framing.ts';
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
	hit: ['secondary', 'whole', 'primary'],
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
		// Only to be found and clicked: features/map/PlaceNames.svelte draws them, each where it finds room.
		whole: {
			type: 'symbol',
			source: 'sites',
			maxzoom: wholeBelow,
			filter: ['get', 'primary'],
			layout: {
				...label,
				'text-font': ['Plex SemiBold'],
				'text-size': 13,
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint: { ...paint, 'text-opacity': 0 }
		},
		primary: {
			type: 'symbol',
			source: 'sites',
			minzoom: wholeBelow,
			filter: ['get', 'primary'],
			layout: {
				...label,
				'text-font': ['Plex SemiBold'],
				'text-size': ['interpolate', ['linear'], ['zoom'], wholeBelow, 15, 6, 17],
				'symbol-sort-key': -1
			},
			paint
		}
	}
});
