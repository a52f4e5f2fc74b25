import { defineLayer } from './layer.ts';
import { markOpacity } from './map-state.ts';
import { m } from '$lib/paraglide/messages.js';

/** Rings of marks (src/lib/core/rings.ts): the number of records, in a ring divided by kind. */
export const clusters = defineLayer({
	id: 'clusters',
	title: m.layers_several(),
	on: true,
	optional: false,
	hit: ['ring'],
	legend: [
		{ label: m.layers_only_area(), token: 'ink', shape: 'projects', hollow: true },
		{ label: m.layers_several(), token: 'ink', shape: 'count' }
	],
	draw: {
		ring: {
			type: 'symbol',
			source: 'marks',
			filter: ['has', 'records'],
			layout: {
				'icon-image': [
					'concat',
					'cluster/',
					['get', 'events'],
					'/',
					['get', 'projects'],
					'/',
					['get', 'agreements']
				],
				'icon-allow-overlap': true
			},
			paint: { 'icon-opacity': markOpacity }
		}
	}
});
