import type { LayerSpecification } from 'maplibre-gl';
import type { MarkShape } from '$lib/core/mark-shapes.ts';
import type { Token } from './tokens.ts';

/** A style layer without its id, which is derived from the layer and the name of the part. */
export type Part = LayerSpecification extends infer L
	? L extends unknown
		? Omit<L, 'id'>
		: never
	: never;

/** Legend shapes other than marks. */
type GroundShape =
	| 'area'
	| 'count'
	| 'name'
	| 'italic'
	| 'fill'
	| 'depth'
	| 'relief'
	| 'line'
	| 'dashes'
	| 'line-japan'
	| 'line-russia'
	| 'tint'
	| 'stripes'
	| 'hatch-japan'
	| 'hatch-russia';

export interface LegendEntry {
	label: string;
	token: Token;
	shape: MarkShape | GroundShape;
	hollow?: boolean;
}

/** One subject of the map: what it draws, how the legend says it, and whether a reader may turn it off. */
export interface MapLayer {
	/** Also its word in `?layers=`. */
	id: string;
	title: string;
	/** Drawn when the link does not say otherwise. */
	on: boolean;
	/** Offered in the layers panel; the others are always drawn. */
	optional: boolean;
	/** Shown and hidden with that layer, but at another place in the drawing order. */
	follows?: string;
	/** Drawn parts, bottom to top; part `fill` of layer `areas` is the style layer `areas-fill`. */
	draw: Record<string, Part>;
	/** Parts that answer to pointer and touch. */
	hit: string[];
	legend: LegendEntry[];
}

export const defineLayer = <const Id extends string>(layer: MapLayer & { id: Id }) => layer;
