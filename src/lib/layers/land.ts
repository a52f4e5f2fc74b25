import { defineLayer } from './layer.ts';
import { colour } from './tokens.ts';

/** One colour for all land: no country has a fill. */
export const land = defineLayer({
	id: 'land',
	title: 'Land',
	on: true,
	optional: false,
	hit: [],
	legend: [{ label: 'Land, in one colour for every country', token: 'land', shape: 'fill' }],
	draw: {
		fill: {
			type: 'fill',
			source: 'base',
			'source-layer': 'land',
			paint: { 'fill-color': colour('land') }
		}
	}
});
