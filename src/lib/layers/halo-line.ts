import type { LineLayerSpecification } from 'maplibre-gl';
import type { Part } from './layer.ts';
import { colour } from './tokens.ts';

interface Widths {
	/** In px. */
	line: number;
	halo: number;
}

/** A line in the colour of the selection on a halo, which keeps it readable on land and sea. */
export function haloLine(
	source: string,
	{ line, halo }: Widths,
	layout: LineLayerSpecification['layout'] = {}
): Record<'halo' | 'line', Part> {
	const stroke = (token: 'halo' | 'selected', width: number): Part => ({
		type: 'line',
		source,
		layout,
		paint: { 'line-color': colour(token), 'line-width': width }
	});
	return { halo: stroke('halo', halo), line: stroke('selected', line) };
}
