import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { defineLayer, type Part } from './layer.ts';
import { inState } from './map-state.ts';
import { colour, type Token } from './tokens.ts';

/** Whether a line is in force in the year shown and stated by the viewpoint: its id is in the map's global state. */
const isDrawn: ExpressionSpecification = [
	'in',
	['get', 'id'],
	['array', 'string', inState('border-lines')]
];

/** Whether the state has a word for the territory of a feature, such as `japan` in `holders`. */
const isInState = (state: 'holders' | 'promised', word: string): FilterSpecification => [
	'==',
	['get', ['get', 'id'], ['object', inState(state)]],
	word
];

const hatch = (holder: string): Part => ({
	type: 'fill',
	source: 'areas',
	'source-layer': 'areas',
	filter: isInState('holders', holder),
	paint: { 'fill-pattern': `hatch/${holder}` }
});

const line = (side: string, token: Token, dash?: number[]): Part => ({
	type: 'line',
	source: 'borders',
	filter: ['all', isDrawn, ['==', ['get', 'side'], side]],
	layout: { 'line-join': 'round' },
	paint: {
		'line-color': colour(token),
		'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1.2, 8, 2.2],
		...(dash && { 'line-dasharray': dash })
	}
});

const name = (side: string, token: Token): Part => ({
	type: 'symbol',
	source: 'borders',
	minzoom: 4.5,
	filter: ['all', isDrawn, ['==', ['get', 'side'], side]],
	layout: {
		'text-field': ['get', 'title'],
		'text-font': ['Plex'],
		'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 8, 14],
		// At the beginning of the line, which lies in open water.
		'text-variable-anchor': ['bottom', 'left', 'right', 'top'],
		'text-radial-offset': 0.4,
		'text-justify': 'auto',
		'text-max-width': 9,
		'text-allow-overlap': true
	},
	paint: {
		'text-color': colour(token),
		'text-halo-color': colour('halo'),
		'text-halo-width': 2
	}
});

/**
 * The lines between the two countries in a year, each in its claimant's own colour and dash, and who
 * administered which island, as a hatch. No fill says to whom an island belongs.
 */
export const borders = defineLayer({
	id: 'borders',
	title: 'Borders and claims',
	on: true,
	optional: true,
	hit: [],
	legend: [
		{ label: 'Japan’s line', token: 'claim-japan', shape: 'line-japan' },
		{ label: 'Russia’s line', token: 'claim-russia', shape: 'line-russia' },
		{ label: 'Line of both: agreed, or not contested', token: 'claim-both', shape: 'line' },
		{ label: 'Run from the Japanese side', token: 'claim-japan', shape: 'hatch-japan' },
		{ label: 'Run from the Russian side', token: 'claim-russia', shape: 'hatch-russia' }
	],
	draw: {
		'run-by-japan': hatch('japan'),
		'run-by-russia': hatch('russia'),
		undivided: hatch('undivided'),
		promised: {
			type: 'line',
			source: 'areas',
			'source-layer': 'areas',
			filter: isInState('promised', 'promise'),
			layout: { 'line-cap': 'round' },
			paint: { 'line-color': colour('claim-both'), 'line-width': 1.6, 'line-dasharray': [0, 2.2] }
		},
		both: line('both', 'claim-both'),
		japan: line('japan', 'claim-japan', [5, 2]),
		russia: line('russia', 'claim-russia', [6, 2, 1, 2])
	}
});

/** The names of the lines, above the marks: a line without its name says nothing. */
export const borderNames = defineLayer({
	id: 'border-names',
	title: 'Names of the lines',
	on: true,
	optional: false,
	follows: 'borders',
	hit: [],
	legend: [],
	draw: {
		both: name('both', 'claim-both'),
		japan: name('japan', 'claim-japan'),
		russia: name('russia', 'claim-russia')
	}
});
