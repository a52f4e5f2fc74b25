import { defineLayer } from './layer.ts';
import { colour } from './tokens.ts';
import { m } from '$lib/paraglide/messages.js';

/** The coast as an engraver draws it: a fine line, and a soft rim of shallow water before it. */
export const coast = defineLayer({
	id: 'coast',
	title: m.layers_coast(),
	on: true,
	optional: false,
	hit: [],
	legend: [],
	draw: {
		rim: {
			type: 'line',
			source: 'base',
			'source-layer': 'land',
			paint: {
				'line-color': colour('shallows'),
				'line-opacity': 0.5,
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1, 6, 5, 10, 12],
				'line-blur': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 6, 4, 10, 10]
			}
		},
		line: {
			type: 'line',
			source: 'base',
			'source-layer': 'land',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': colour('coast'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 6, 0.8, 10, 1.2]
			}
		},
		shore: {
			type: 'line',
			source: 'base',
			'source-layer': 'lake',
			minzoom: 6,
			paint: { 'line-color': colour('coast'), 'line-width': 0.5, 'line-opacity': 0.7 }
		}
	}
});
