import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { defineLayer } from './layer.ts';
import { inState } from './map-state.ts';
import { colour } from './tokens.ts';
import { m } from '$lib/paraglide/messages.js';

const hovered: ExpressionSpecification = ['==', ['get', 'id'], inState('hovered-area')];
const selected: ExpressionSpecification = [
	'in',
	['get', 'id'],
	['array', 'string', inState('selected-areas')]
];

const edge = {
	'line-color': colour('area-edge'),
	'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 6, 1, 10, 1.5]
} satisfies LineLayerSpecification['paint'];

const outline = {
	'line-color': colour('selected'),
	'line-width': [
		'interpolate',
		['linear'],
		['zoom'],
		2,
		['case', selected, 1.2, 0],
		8,
		['case', selected, 2.5, 0]
	]
} satisfies LineLayerSpecification['paint'];

/** For an outline part of whose course is our own choice (`indicative`). */
const dashes = [3, 2];

/** The six places, and the islands and areas inside them. One fill for all: it marks a place, not an owner. */
export const areas = defineLayer({
	id: 'areas',
	title: m.layers_areas(),
	on: true,
	optional: true,
	hit: ['fill', 'parts'],
	legend: [{ label: m.layers_one_of_six(), token: 'area', shape: 'area' }],
	draw: {
		fill: {
			type: 'fill',
			source: 'areas',
			'source-layer': 'areas',
			filter: ['==', ['get', 'primary'], true],
			paint: { 'fill-color': ['case', hovered, colour('area-hover'), colour('area')] }
		},
		parts: {
			type: 'fill',
			source: 'areas',
			'source-layer': 'areas',
			// Pieces of an outline that is cut along a parallel are drawn as a hatch only (borders.ts).
			filter: ['all', ['==', ['get', 'primary'], false], ['!', ['has', 'piece']]],
			paint: { 'fill-color': colour('area-hover'), 'fill-opacity': ['case', hovered, 0.8, 0] }
		}
	}
});

/** The outlines of the areas, and of the page's subject: above lakes and coast. */
export const areaEdges = defineLayer({
	id: 'area-edges',
	title: m.layers_edges(),
	on: true,
	optional: false,
	follows: 'areas',
	hit: [],
	legend: [],
	draw: {
		edge: {
			type: 'line',
			source: 'areas',
			'source-layer': 'areas',
			filter: ['all', ['==', ['get', 'primary'], true], ['!=', ['get', 'indicative'], true]],
			paint: edge
		},
		indicative: {
			type: 'line',
			source: 'areas',
			'source-layer': 'areas',
			filter: ['all', ['==', ['get', 'primary'], true], ['==', ['get', 'indicative'], true]],
			paint: { ...edge, 'line-dasharray': dashes }
		},
		selected: {
			type: 'line',
			source: 'areas',
			'source-layer': 'areas',
			filter: ['all', ['!', ['has', 'piece']], ['!=', ['get', 'indicative'], true]],
			layout: { 'line-join': 'round' },
			paint: outline
		},
		'selected-indicative': {
			type: 'line',
			source: 'areas',
			'source-layer': 'areas',
			filter: ['==', ['get', 'indicative'], true],
			paint: { ...outline, 'line-dasharray': dashes }
		}
	}
});
