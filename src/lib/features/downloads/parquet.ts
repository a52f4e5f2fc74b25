import { parquetWriteBuffer } from 'hyparquet-writer';
import { boxOf, type Layer, type Shape } from './layer.ts';
import type { Release } from './release.ts';
import { columns, type Column } from './english.ts';
import { wkbOf } from './wkb.ts';

/** What makes a Parquet file a GeoParquet 1.1: the coordinate system is the default one, longitude first. */
const geo = (layer: Layer, shape: Shape) =>
	JSON.stringify({
		version: '1.1.0',
		primary_column: 'geometry',
		columns: {
			geometry: { encoding: 'WKB', geometry_types: [shape], bbox: boxOf(layer.rows) }
		}
	});

/** A layer as GeoParquet, or as Parquet where it lies nowhere. */
export function parquetOf(layer: Layer, release: Release): Uint8Array<ArrayBuffer> {
	const { rows, shape } = layer;
	const cells = (Object.keys(columns) as Column[]).map((name) => ({
		name,
		type: 'STRING' as const,
		nullable: false,
		data: rows.map((row) => row.columns[name])
	}));
	const geometry = shape && {
		name: 'geometry',
		type: 'BYTE_ARRAY' as const,
		data: rows.map(({ points }) => wkbOf(points, shape) ?? null)
	};
	return new Uint8Array(
		parquetWriteBuffer({
			columnData: [...cells, ...(geometry ? [geometry] : [])],
			kvMetadata: [
				...(shape ? [{ key: 'geo', value: geo(layer, shape) }] : []),
				...Object.entries(release).map(([key, value]) => ({ key, value }))
			]
		})
	);
}
