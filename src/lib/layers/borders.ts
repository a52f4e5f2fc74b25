import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { namedBefore, namedBeforeBy, namedBeside, tintOpacity } from '$lib/core/claim-looks.ts';
import { defineLayer, type Part } from './layer.ts';
import { nameOf } from './lettering.ts';
import { areBordersTold, inState, isNamedFirst } from './map-state.ts';
import { colour, type Token } from './tokens.ts';
import { m } from '$lib/paraglide/messages.js';

/** Whether a line is in force in the year shown and stated by the viewpoint: its id is in the map's global state. */
const isDrawn: ExpressionSpecification = [
	'in',
	['get', 'id'],
	['array', 'string', inState('border-lines')]
];

/** Whether the state has a word for the territory of a feature, such as `japan` in `holders`. */
const isInState = (state: 'holders' | 'claims' | 'promised', word: string): FilterSpecification => [
	'==',
	['get', ['get', 'id'], ['object', inState(state)]],
	word
];

/** The land that is claimed, in the claimant's colour: as strong for one as for the other. */
const tint = (side: 'japan' | 'russia'): Part => ({
	type: 'fill',
	source: 'areas',
	'source-layer': 'areas',
	filter: isInState('claims', side),
	paint: { 'fill-color': colour(`claim-${side}`), 'fill-opacity': tintOpacity }
});

/** Claimed by both: equal stripes of both colours. */
const stripes: Part = {
	type: 'fill',
	source: 'areas',
	'source-layer': 'areas',
	filter: isInState('claims', 'both'),
	paint: { 'fill-pattern': 'claim/both' }
};

/** A wide edge round claimed land, to be seen from afar: in nobody's colour where both claim it. */
const edge = (side: 'japan' | 'russia' | 'both'): Part => ({
	type: 'line',
	source: 'areas',
	'source-layer': 'areas',
	filter: isInState('claims', side),
	layout: { 'line-join': 'round' },
	paint: {
		'line-color': colour(`claim-${side}`),
		'line-opacity': tintOpacity,
		// The stripes have to be seen inside it.
		'line-width':
			side === 'both'
				? ['interpolate', ['linear'], ['zoom'], 3, 0.5, 6, 1.5, 9, 3]
				: ['interpolate', ['linear'], ['zoom'], 3, 1, 6, 6, 9, 12]
	}
});

const hatch = (holder: string): Part => ({
	type: 'fill',
	source: 'areas',
	'source-layer': 'areas',
	filter: isInState('holders', holder),
	paint: { 'fill-pattern': `hatch/${holder}` }
});

/** Larger where the borders are told of; on every other page they are one thing among many. */
const told = (much: number, little: number): ExpressionSpecification => [
	'case',
	areBordersTold,
	much,
	little
];

/** A wide band under each side's line, to be seen from afar. */
const band = (side: 'japan' | 'russia'): Part => ({
	type: 'line',
	source: 'borders',
	filter: ['all', isDrawn, ['==', ['get', 'side'], side]],
	layout: { 'line-join': 'round', 'line-cap': 'round' },
	paint: {
		'line-color': colour(`claim-${side}`),
		'line-opacity': ['case', areBordersTold, 0.3, 0],
		'line-width': ['interpolate', ['linear'], ['zoom'], 3, 5, 6, 16, 9, 26]
	}
});

const line = (side: string, token: Token, dash?: number[]): Part => ({
	type: 'line',
	source: 'borders',
	filter: ['all', isDrawn, ['==', ['get', 'side'], side]],
	layout: { 'line-join': 'round' },
	paint: {
		'line-color': colour(token),
		'line-width': [
			'interpolate',
			['linear'],
			['zoom'],
			3,
			told(1.6, 1.2),
			6,
			told(3.2, 1.8),
			9,
			told(4, 2.4)
		],
		...(dash && { 'line-dasharray': dash })
	}
});

/** Which side of a text is at its point. */
type Anchor = 'left' | 'right' | 'top' | 'bottom';

const isNamedBefore: ExpressionSpecification = ['in', ['get', 'id'], ['literal', namedBefore]];

const name = (side: string, token: Token, anchors: Anchor[]): Part => ({
	type: 'symbol',
	source: 'borders',
	minzoom: 4,
	filter: ['all', isDrawn, ['==', ['get', 'side'], side]],
	layout: {
		'text-field': ['get', 'title'],
		'text-font': ['Plex SemiBold'],
		'text-size': [
			'interpolate',
			['linear'],
			['zoom'],
			4,
			told(13, 11),
			6,
			told(18, 12),
			9,
			told(20, 14)
		],
		// At the beginning of the line, which lies in open water.
		'text-variable-anchor': anchors,
		'text-radial-offset': 0.5,
		'text-justify': 'auto',
		'text-max-width': 9,
		'text-allow-overlap': true
	},
	paint: {
		'text-color': colour(token),
		'text-halo-color': colour('halo'),
		'text-halo-width': 2.5
	}
});

/** The places that the page is about, named in full whatever stands there: beside their points, over the sea. */
const claimed: Part = {
	type: 'symbol',
	source: 'sites',
	// Farther off they would lie on each other.
	minzoom: 4.3,
	filter: isNamedFirst,
	layout: {
		'text-field': nameOf,
		'text-font': ['Plex SemiBold'],
		'text-size': ['interpolate', ['linear'], ['zoom'], 4, 13, 6, 16, 9, 18],
		'text-max-width': 20,
		'text-anchor': ['case', isNamedBefore, 'bottom-right', 'left'],
		'text-offset': [
			'case',
			isNamedBefore,
			['literal', [-namedBeforeBy, -namedBeforeBy]],
			['literal', [namedBeside, 0]]
		],
		'text-allow-overlap': true
	},
	paint: {
		'text-color': colour('label'),
		'text-halo-color': colour('halo'),
		'text-halo-width': 2
	}
};

/**
 * The lines between the two countries in a year, each in its claimant's own colour and dash on a wide band; the land that
 * is claimed, tinted in the claimant's colour, or striped in both; and who administered which island, as a hatch. A tint
 * says who claims an island, and nothing whose it is.
 */
export const borders = defineLayer({
	id: 'borders',
	title: m.layers_borders(),
	on: true,
	optional: true,
	hit: [],
	legend: [
		{ label: m.layers_claimed_japan(), token: 'claim-japan', shape: 'tint' },
		{ label: m.layers_claimed_russia(), token: 'claim-russia', shape: 'tint' },
		{ label: m.layers_claimed_both(), token: 'claim-both', shape: 'stripes' },
		{ label: m.layers_line_japan(), token: 'claim-japan', shape: 'line-japan' },
		{ label: m.layers_line_russia(), token: 'claim-russia', shape: 'line-russia' },
		{ label: m.layers_line_both(), token: 'claim-both', shape: 'line' },
		{ label: m.layers_run_japan(), token: 'claim-japan', shape: 'hatch-japan' },
		{ label: m.layers_run_russia(), token: 'claim-russia', shape: 'hatch-russia' }
	],
	draw: {
		'claimed-by-japan': tint('japan'),
		'claimed-by-russia': tint('russia'),
		'claimed-by-both': stripes,
		'edge-japan': edge('japan'),
		'edge-russia': edge('russia'),
		'edge-both': edge('both'),
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
		'band-japan': band('japan'),
		'band-russia': band('russia'),
		both: line('both', 'claim-both'),
		japan: line('japan', 'claim-japan', [4, 1.5]),
		russia: line('russia', 'claim-russia', [5, 1.5, 1, 1.5])
	}
});

/** The names of the lines, above the marks: a line without its name says nothing. */
export const borderNames = defineLayer({
	id: 'border-names',
	title: m.layers_line_names(),
	on: true,
	optional: false,
	follows: 'borders',
	hit: [],
	legend: [],
	draw: {
		claimed,
		both: name('both', 'claim-both', ['bottom', 'left', 'right', 'top']),
		japan: name('japan', 'claim-japan', ['left', 'top']),
		russia: name('russia', 'claim-russia', ['right', 'bottom'])
	}
});
