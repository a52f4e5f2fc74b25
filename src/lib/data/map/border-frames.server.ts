// Where the map looks for each year of the borders: computed once, when the site is built.
import { bbox } from '@turf/turf';
import { unite } from '$geo/compile/shapes/bbox.ts';
import { borderLines } from './geojson.server.ts';
import { bordersFrame } from './primary.ts';
import { disputedPlace } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas, BoundingBox } from '$lib/data/atlas/types.ts';
import { changeYears, isContested } from '$lib/data/borders/borders.ts';
import type { BorderFrame } from './border-frames.ts';

/** Sea and coast round the lines and islands that differ, in degrees across and up: so that one sees where they lie. */
const margin = [0.5, 0.2] as const;

/** The lines that only one side states, and the islands between them. */
export function contestedFrame(atlas: Atlas): BoundingBox {
	const features = borderLines.features.filter((f) => {
		const side: unknown = f.properties?.side;
		return atlas.borders.some(
			(b) => b.id === f.properties?.id && side !== 'both' && b.territories.length > 0
		);
	});
	const islands = atlas.frames[disputedPlace];
	const box = unite([
		// Lines of two dimensions have a box of four numbers.
		bbox({ type: 'FeatureCollection', features }) as BoundingBox,
		...(islands ? [islands] : [])
	]);
	if (!box) return bordersFrame;
	const [west, south, east, north] = box;
	return [west - margin[0], south - margin[1], east + margin[0], north + margin[1]];
}

/** From which year on the map shows which box: the whole chain, and where the two sides differ. */
export function borderFrames(atlas: Atlas): BorderFrame[] {
	const near = contestedFrame(atlas);
	return changeYears(atlas.borders).flatMap((from, i, years) => {
		const before = years[i - 1];
		const isNear = isContested(atlas.borders, from);
		const changes = before === undefined || isContested(atlas.borders, before) !== isNear;
		return changes ? [{ from, frame: isNear ? near : bordersFrame }] : [];
	});
}
