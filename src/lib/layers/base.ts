import { defineLayer } from './layer.ts';
import { colour } from './tokens.ts';

/** A plain sea and land: the ground that everything else is drawn on. */
export const base = defineLayer({
	id: 'base',
	title: 'Sea and land',
	on: true,
	optional: false,
	hit: [],
	legend: [],
	draw: {
		sea: { type: 'background', paint: { 'background-color': colour('sea') } },
		land: { type: 'fill', source: 'land', paint: { 'fill-color': colour('land') } },
		lakes: { type: 'fill', source: 'lakes', paint: { 'fill-color': colour('sea') } },
		coast: {
			type: 'line',
			source: 'land',
			paint: {
				'line-color': colour('coast'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 6, 0.8, 10, 1.2]
			}
		},
		shore: {
			type: 'line',
			source: 'lakes',
			minzoom: 5,
			paint: { 'line-color': colour('coast'), 'line-width': 0.5 }
		}
	}
});
