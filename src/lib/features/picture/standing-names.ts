import type { FeatureCollection, Point } from 'geojson';
import { lngLatOf, type LngLat } from '$lib/core/lng-lat.ts';
import { leaderOf, type NamePlace } from '$lib/core/name-candidates.ts';
import { roomSize } from '$lib/layers/names.ts';
import type { Palette } from '$lib/layers/tokens.ts';
import { toBaseline, type Part } from './parts.ts';

const anchors: Record<string, NamePlace['anchor']> = {
	left: 'start',
	center: 'middle',
	right: 'end'
};

/** The names that stand over the map in the page, with the lines that lead to them. */
export function standingNames(
	names: FeatureCollection<Point>,
	project: (at: LngLat) => { x: number; y: number },
	palette: Palette
): Part[] {
	const parts: Part[] = [];
	for (const { properties, geometry } of names.features) {
		const { x, y } = project(lngLatOf(geometry.coordinates));
		const [across, down] = properties?.offset as [number, number];
		const anchor = anchors[String(properties?.anchor)] ?? 'middle';
		const [dx, dy] = [across * roomSize, down * roomSize];
		const line = leaderOf({ dx, dy, anchor }, Number(properties?.radius));
		if (line)
			parts.push({
				d: `M${line[0].x.toFixed(1)} ${line[0].y.toFixed(1)}L${line[1].x} ${line[1].y}`,
				x,
				y,
				stroke: palette.label,
				width: 1.25
			});
		parts.push({
			text: String(properties?.name),
			x: x + dx,
			y: y + dy + roomSize * toBaseline,
			size: roomSize,
			isBold: true,
			ink: palette.label,
			anchor,
			halo: { ink: palette.halo, width: 3 }
		});
	}
	return parts;
}
