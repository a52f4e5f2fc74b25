// Land, territories and lines of a part of the world, which several small maps share.
import { inLocale } from '$lib/core/locale.ts';
import { project } from '$lib/core/mercator.ts';
import { namedBefore } from '$lib/core/claim-looks.ts';
import { drawMap } from '$lib/features/drawing/svg-map.server.ts';
import { refOf } from '$lib/data/record/ref.ts';
import type { Atlas, BoundingBox } from '$lib/data/atlas/types.ts';

export interface BaseMap {
	width: number;
	height: number;
	land: string;
	/** Paths by id; only of what is on the map. */
	territories: Record<string, string>;
	lines: Record<string, string>;
	/** Names of places, each at its point; `before`: it stands on the left of it. */
	names: { id: string; name: string; x: number; y: number; before: boolean }[];
}

const filled = (paths: Record<string, string>, ids: readonly string[]) =>
	Object.fromEntries(ids.map((id) => [id, paths[id] ?? '']).filter(([, d]) => d !== ''));

/** Draws a box in a number of units across, with the names of some places. */
export async function baseMap(
	atlas: Atlas,
	box: BoundingBox,
	width: number,
	named: readonly string[]
): Promise<BaseMap> {
	const drawing = await drawMap(box, width);
	const [west, south, east, north] = box;
	const [left, top] = project([west, north]);
	const [right] = project([east, south]);
	const scale = width / (right - left);
	return {
		width: drawing.width,
		height: drawing.height,
		land: drawing.land,
		territories: filled(drawing.areas, [...new Set(atlas.borders.flatMap((b) => b.territories))]),
		lines: filled(
			drawing.lines,
			atlas.borders.map(({ id }) => id)
		),
		names: named.flatMap((id) => {
			const point = atlas.records.places[id]?.point;
			if (!point) return [];
			const [x, y] = project([point.lng, point.lat]);
			return [
				{
					id,
					name: inLocale(refOf(atlas, id).title),
					x: Math.round((x - left) * scale),
					y: Math.round((y - top) * scale),
					before: namedBefore.includes(id)
				}
			];
		})
	};
}
