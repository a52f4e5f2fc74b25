import { haloLine } from './halo-line.ts';
import { defineLayer } from './layer.ts';
import { m } from '$lib/paraglide/messages.js';

/** A chain of connections: great circles from record to record, and its stops with their numbers in the list. */
export const route = defineLayer({
	id: 'route',
	title: m.layers_route(),
	on: true,
	optional: false,
	hit: [],
	legend: [],
	draw: {
		...haloLine('route', { line: 2.25, halo: 5.5 }, { 'line-cap': 'round' }),
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
