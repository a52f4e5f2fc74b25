import { defineLayer } from './layer.ts';
import { colour } from './tokens.ts';
import { m } from '$lib/paraglide/messages.js';

/** The sea, and how deep it is: bands that lie in each other, the deeper the darker. */
export const sea = defineLayer({
	id: 'sea',
	title: m.layers_sea(),
	on: true,
	optional: false,
	hit: [],
	legend: [{ label: m.layers_sea_depth(), token: 'sea-deep', shape: 'depth' }],
	draw: {
		shallow: { type: 'background', paint: { 'background-color': colour('sea') } },
		depth: {
			type: 'fill',
			source: 'depth',
			'source-layer': 'depth',
			paint: {
				'fill-color': [
					'interpolate-lab',
					['linear'],
					['get', 'd'],
					0,
					colour('sea'),
					7000,
					colour('sea-deep')
				],
				// The bands come from a grid of about 4 km: near the coast they would pretend to more.
				'fill-opacity': ['interpolate', ['linear'], ['zoom'], 8, 1, 10.5, 0],
				'fill-antialias': false
			}
		}
	}
});
