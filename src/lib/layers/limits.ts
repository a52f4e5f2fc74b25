import { defineLayer } from './layer.ts';
import { colour } from './tokens.ts';
import { m } from '$lib/paraglide/messages.js';

/** Land boundaries and regions as Natural Earth has them: a line for each, a fill for none. */
export const limits = defineLayer({
	id: 'limits',
	title: m.layers_land_boundaries(),
	on: true,
	optional: true,
	hit: [],
	legend: [
		{ label: m.layers_land_boundary(), token: 'boundary', shape: 'line' },
		{ label: m.layers_disputed_on_land(), token: 'boundary', shape: 'dashes' }
	],
	draw: {
		region: {
			type: 'line',
			source: 'base',
			'source-layer': 'admin1',
			minzoom: 4.5,
			paint: {
				'line-color': colour('boundary'),
				'line-opacity': 0.45,
				'line-width': 0.6,
				'line-dasharray': [1, 3]
			}
		},
		country: {
			type: 'line',
			source: 'base',
			'source-layer': 'border',
			filter: ['==', ['get', 'disputed'], 0],
			paint: {
				'line-color': colour('boundary'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 8, 1.2]
			}
		},
		disputed: {
			type: 'line',
			source: 'base',
			'source-layer': 'border',
			filter: ['==', ['get', 'disputed'], 1],
			paint: {
				'line-color': colour('boundary'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 8, 1.2],
				'line-dasharray': [4, 3]
			}
		}
	}
});
