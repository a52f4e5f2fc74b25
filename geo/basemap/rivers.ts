import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Position } from 'geojson';

/** The rivers that GMT dumped, each with the level of GSHHG that its header names. */
export function readStreams(file: string): FeatureCollection {
	const features: Feature[] = [];
	let line: Position[] = [];
	for (const row of readFileSync(file, 'utf8').split('\n')) {
		if (row.startsWith('>')) {
			line = [];
			features.push({
				type: 'Feature',
				properties: { lv: Number(/Level (\d+)/.exec(row)?.[1] ?? 4) },
				geometry: { type: 'LineString', coordinates: line }
			});
		} else if (row && !row.startsWith('#')) {
			const [lng = 0, lat = 0] = row.split(/\s+/).map(Number);
			line.push([Number((lng > 180 ? lng - 360 : lng).toFixed(4)), Number(lat.toFixed(4))]);
		}
	}
	const isLine = ({ geometry }: Feature) =>
		geometry.type === 'LineString' && geometry.coordinates.length > 1;
	return { type: 'FeatureCollection', features: features.filter(isLine) };
}
