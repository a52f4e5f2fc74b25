import { defineLayer } from './layer.ts';
import { m } from '$lib/paraglide/messages.js';

/** Shading of mountains and of the sea floor, from a grid of 2′ (about 3 km): it fades where that is too coarse. */
export const relief = defineLayer({
	id: 'relief',
	title: m.layers_relief(),
	on: true,
	optional: true,
	hit: [],
	legend: [{ label: m.layers_relief(), token: 'coast', shape: 'relief' }],
	draw: {
		shade: {
			type: 'raster',
			source: 'relief',
			minzoom: 3,
			maxzoom: 10,
			paint: {
				'raster-opacity': ['interpolate', ['linear'], ['zoom'], 3, 0, 4, 0.2, 7, 0.18, 9.5, 0],
				'raster-contrast': 0.3,
				// At night the shading only darkens.
				'raster-brightness-max': ['to-number', ['global-state', 'relief-light']],
				'raster-fade-duration': 0
			}
		}
	}
});
