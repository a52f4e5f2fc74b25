import type { Feature, FeatureCollection } from 'geojson';
import type { Measurement } from '$lib/core/measure.ts';
import { haloLine } from './halo-line.ts';
import { defineLayer } from './layer.ts';
import { colour } from './tokens.ts';
import { m } from '$lib/paraglide/messages.js';

/** The great circle that is measured, and its two ends. */
export const measure = defineLayer({
	id: 'measure',
	title: m.layers_measure(),
	on: true,
	optional: false,
	hit: [],
	legend: [],
	draw: {
		...haloLine('measure', { line: 2, halo: 5 }),
		ends: {
			type: 'circle',
			source: 'measure',
			filter: ['==', ['geometry-type'], 'Point'],
			paint: {
				'circle-radius': 4.5,
				'circle-color': colour('paper'),
				'circle-stroke-color': colour('selected'),
				'circle-stroke-width': 2
			}
		}
	}
});

/** What is drawn of a measured distance; nothing where nothing is measured. */
export function measuredFeatures(measured: Measurement | undefined): FeatureCollection {
	const features: Feature[] = [];
	if (measured?.line) features.push(measured.line);
	for (const coordinates of measured ? [measured.start, measured.end] : [])
		features.push({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } });
	return { type: 'FeatureCollection', features };
}
