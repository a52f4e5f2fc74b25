import type { SymbolLayerSpecification } from 'maplibre-gl';
import { wholeBelow } from '$lib/core/framing.ts';
import { defineLayer } from './layer.ts';
import { nameOf, seen } from './lettering.ts';
import { isNamedFirst } from './map-state.ts';
import { colour } from './tokens.ts';
import { m } from '$lib/paraglide/messages.js';

/** The size of the names of the six where the whole atlas is in view, in px. */
export const roomSize = 14;

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

/** Where the name of a place that is not one of the six stands, in em from its point. */
const beside = (em: number): Record<string, [number, number]> => ({
	left: [em, 0],
	right: [-em, 0],
	top: [0, em],
	bottom: [0, -em],
	'top-left': [0.7 * em, 0.7 * em],
	'top-right': [-0.7 * em, 0.7 * em],
	'bottom-left': [0.7 * em, -0.7 * em],
	'bottom-right': [-0.7 * em, -0.7 * em]
});
/** Beside a single mark; else clear of the widest ring. */
const stands = [1.4, 2.6].flatMap((em) => Object.entries(beside(em)).flat());

/** Names of the places that have a record, capitals from farthest; on the disputed islands both sides' names, always. */
export const names = defineLayer({
	id: 'names',
	title: m.layers_names(),
	on: true,
	optional: true,
	hit: ['secondary', 'whole', 'primary'],
	legend: [{ label: m.layers_names(), token: 'label', shape: 'name' }],
	draw: {
		secondary: {
			type: 'symbol',
			source: 'sites',
			// What the page is about is named whatever stands there: borders.ts.
			filter: ['all', ['!', ['get', 'primary']], ['!', isNamedFirst], seen],
			layout: {
				'text-field': nameOf,
				'text-variable-anchor-offset': stands,
				'text-justify': 'auto',
				'text-max-width': 9,
				'text-font': ['Plex'],
				'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 9, 14],
				'symbol-sort-key': ['get', 'rank']
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
		// Their room there, which all other names keep off.
		room: {
			type: 'symbol',
			source: 'room',
			layout: {
				'text-field': ['get', 'name'],
				'text-font': ['Plex SemiBold'],
				'text-size': roomSize,
				'text-anchor': ['get', 'anchor'],
				'text-offset': ['get', 'offset'],
				'text-max-width': 20,
				'text-allow-overlap': true
			},
			paint: { 'text-opacity': 0 }
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
