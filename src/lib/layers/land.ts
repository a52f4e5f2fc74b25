import { defineLayer } from './layer.ts';
import { colour } from './tokens.ts';
import { m } from '$lib/paraglide/messages.js';

/** One colour for all land: no country has a fill. */
export const land = defineLayer({
	id: 'land',
	title: m.layers_land(),
	on: true,
	optional: false,
	hit: [],
	legend: [{ label: m.layers_land_one_colour(), token: 'land', shape: 'fill' }],
	draw: {
		fill: {
			type: 'fill',
			source: 'base',
			'source-layer': 'land',
			paint: { 'fill-color': colour('land') }
		}
	}
});
