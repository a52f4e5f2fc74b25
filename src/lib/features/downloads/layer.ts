import { pageKinds } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';
import { site } from '$lib/core/site.ts';
import { kindNames } from './english.ts';
import { placedKinds, rowsOf, type Row } from './rows.ts';

/** Formats for map programs want one geometry a layer: `MultiPoint` where a record may lie at several places. */
export type Shape = 'Point' | 'MultiPoint';

/** The records of a kind, as a layer of a map or, without a shape, as a table. */
export interface Layer {
	name: PageKind;
	title: string;
	rows: readonly Row[];
	/** None for a kind that lies nowhere. */
	shape?: Shape;
}

const isPlaced = (kind: PageKind) => (placedKinds as readonly PageKind[]).includes(kind);

/** Every kind, in the order of the atlas. */
export const layersOf = (atlas: Atlas): Layer[] =>
	pageKinds.map((name) => {
		const rows = rowsOf(atlas, name, site.origin);
		const isSingle = rows.every(({ points }) => points.length <= 1);
		return {
			name,
			title: kindNames[name].many,
			rows,
			...(isPlaced(name) && { shape: isSingle ? 'Point' : 'MultiPoint' })
		};
	});

export type PlacedLayer = Layer & { shape: Shape };
export const isLocated = (layer: Layer): layer is PlacedLayer => layer.shape !== undefined;

/** `[west, south, east, north]` of all points; undefined where there is none. */
export function boxOf(rows: readonly Row[]): [number, number, number, number] | undefined {
	const points = rows.flatMap((row) => row.points);
	if (points.length === 0) return undefined;
	const lngs = points.map(([lng]) => lng);
	const lats = points.map(([, lat]) => lat);
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
