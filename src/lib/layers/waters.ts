import type { LineLayerSpecification } from 'maplibre-gl';
import { defineLayer } from './layer.ts';
import { colour } from './tokens.ts';
import { m } from '$lib/paraglide/messages.js';

const bank = {
	'line-cap': 'round',
	'line-join': 'round'
} satisfies LineLayerSpecification['layout'];

/** Lakes, their islands, and rivers: the great ones from afar, the small ones near the six places. */
export const waters = defineLayer({
	id: 'waters',
	title: m.layers_waters(),
	on: true,
	optional: false,
	hit: [],
	legend: [{ label: m.layers_water(), token: 'water', shape: 'fill' }],
	draw: {
		lake: {
			type: 'fill',
			source: 'base',
			'source-layer': 'lake',
			paint: { 'fill-color': colour('water') }
		},
		'lake-island': {
			type: 'fill',
			source: 'base',
			'source-layer': 'lakeisland',
			paint: { 'fill-color': colour('land') }
		},
		river: {
			type: 'line',
			source: 'base',
			'source-layer': 'river',
			minzoom: 3,
			maxzoom: 8,
			filter: ['<=', ['get', 'sr'], ['step', ['zoom'], 3, 4, 5, 6, 9]],
			layout: bank,
			paint: {
				'line-color': colour('water'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 8, 1.4],
				'line-opacity': ['interpolate', ['linear'], ['zoom'], 7, 1, 8, 0]
			}
		},
		stream: {
			type: 'line',
			source: 'base',
			'source-layer': 'stream',
			minzoom: 7,
			layout: bank,
			paint: {
				'line-color': colour('water'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.5, 11, 1.6]
			}
		}
	}
});
