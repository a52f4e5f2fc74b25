import { defineLayer } from './layer.ts';
import { m } from '$lib/paraglide/messages.js';

/** Pins on the marks and points of what the page is about; their tips stand on the spot and hide nothing. */
export const selection = defineLayer({
	id: 'selection',
	title: m.layers_selection(),
	on: true,
	optional: false,
	hit: [],
	legend: [{ label: m.layers_subject(), token: 'selected', shape: 'places' }],
	draw: {
		pin: {
			type: 'symbol',
			source: 'selection',
			layout: {
				'icon-image': ['get', 'icon'],
				'icon-anchor': 'bottom',
				'icon-allow-overlap': true
			}
		}
	}
});
