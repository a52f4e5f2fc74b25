import { defineLayer } from './layer.ts';
import { colour } from './tokens.ts';

/** A chain of connections: great circles from record to record, and its stops with their numbers in the list. */
export const route = defineLayer({
	id: 'route',
	title: 'Chain of connections',
	on: true,
	optional: false,
	hit: [],
	legend: [],
	draw: {
		halo: {
			type: 'line',
			source: 'route',
			layout: { 'line-cap': 'round' },
			paint: { 'line-color': colour('halo'), 'line-width': 5.5 }
		},
		line: {
			type: 'line',
			source: 'route',
			layout: { 'line-cap': 'round' },
			paint: { 'line-color': colour('selected'), 'line-width': 2.25 }
		},
		stops: {
			type: 'symbol',
			source: 'route',
			filter: ['==', ['geometry-type'], 'Point'],
			layout: {
				'icon-image': ['concat', 'stop/', ['get', 'label']],
				'icon-allow-overlap': true
			}
		}
	}
});
