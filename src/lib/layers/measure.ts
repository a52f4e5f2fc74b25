import { defineLayer } from './layer.ts';
import { colour } from './tokens.ts';

/** The way that is measured, and its two ends. */
export const measure = defineLayer({
	id: 'measure',
	title: 'Measured distance',
	on: true,
	optional: false,
	hit: [],
	legend: [],
	draw: {
		halo: {
			type: 'line',
			source: 'measure',
			paint: { 'line-color': colour('halo'), 'line-width': 5 }
		},
		line: {
			type: 'line',
			source: 'measure',
			paint: { 'line-color': colour('selected'), 'line-width': 2 }
		},
		ends: {
			type: 'circle',
			source: 'measure',
			filter: ['==', ['geometry-type'], 'Point'],
			paint: {
				'circle-radius': 4.5,
				'circle-color': colour('paper'),
				'circle-stroke-color': colour('selected'),
				'circle-stroke-width': 2
			}
		}
	}
});
