// The claims of today in the drawing of the page of the borders, as its live map opens.
import { namedBefore } from '$lib/core/claim-looks.ts';
import { farFuture, sceneOf, sideOf } from '$lib/data/borders/borders.ts';
import { borderLines } from '$lib/data/map/geojson.server.ts';
import { refOf } from '$lib/data/record/ref.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import type { Point } from '$lib/core/lines-and-boxes.ts';
import type { LngLat } from '$lib/core/lng-lat.ts';
import type { SvgMap } from './svg-map.server.ts';
import { inLocale } from '$lib/core/locale.ts';

/** A name at the spot it belongs to, on the right of it, or `before` it. */
interface ClaimName extends Point {
	id: string;
	name: string;
	before: boolean;
	/** Whose line it names; none where it names an island. */
	side?: string;
}

export interface Claims {
	/** Land by who claims it: `japan`, `russia` or `both`. */
	tinted: { id: string; d: string; side: string }[];
	hatched: { id: string; d: string; holder: string }[];
	names: ClaimName[];
}

/** A line is named at its beginning, which lies in open water. */
function nameOfLine(atlas: Atlas, id: string, at: (point: LngLat) => Point): ClaimName[] {
	const feature = borderLines.features.find((f) => f.properties?.id === id);
	const border = atlas.borders.find((b) => b.id === id);
	const side = sideOf(atlas.borders, id);
	if (side === 'both' || !border || feature?.geometry.type !== 'LineString') return [];
	const [lng = 0, lat = 0] = feature.geometry.coordinates[0] ?? [];
	return [{ id, name: inLocale(border.title), before: side === 'russia', side, ...at([lng, lat]) }];
}

export function claimsOn(
	atlas: Atlas,
	named: readonly string[],
	{ areas }: SvgMap,
	at: (point: LngLat) => Point
): Claims {
	const { claims, holders, lines } = sceneOf(atlas.borders, farFuture, 'neutral');
	const drawn = <T extends { id: string }>(all: T[]) =>
		all.map((one) => ({ ...one, d: areas[one.id] ?? '' })).filter(({ d }) => d !== '');
	return {
		tinted: drawn(Object.entries(claims).map(([id, side]) => ({ id, side }))),
		hatched: drawn(Object.entries(holders).map(([id, holder]) => ({ id, holder }))),
		names: [
			...lines.flatMap((id) => nameOfLine(atlas, id, at)),
			...named.flatMap((id): ClaimName[] => {
				const point = atlas.records.places[id]?.point;
				if (!point) return [];
				const name = inLocale(refOf(atlas, id).title);
				const before = namedBefore.includes(id);
				return [{ id, name, before, ...at([point.lng, point.lat]) }];
			})
		]
	};
}
