import { defineLayer } from './layer.ts';
import { markOpacity } from './map-state.ts';

/** Rings of marks (src/lib/core/rings.ts): the number of records, in a ring divided by kind. */
export const clusters = defineLayer({
	id: 'clusters',
	title: 'Several at one spot',
	on: true,
	optional: false,
	hit: ['ring'],
	legend: [
		{ label: 'Only the area is known', token: 'ink', shape: 'projects', hollow: true },
		{ label: 'Several at one spot', token: 'ink', shape: 'count' }
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
