// The drawing of the first paint: what the map will show of a page, before there is a map.
import { project } from '$lib/core/mercator.ts';
import { ringZoom } from '$lib/core/rings.ts';
import { drawnNames, type DrawnName } from './drawn-names.server.ts';
import { boundsOf, worldSize, maxZoomFor, type Frame } from '$lib/core/framing.ts';
import { areasOn, linesOn, spotOn, type DrawnArea, type DrawnLine } from './on-sheet.server.ts';
import { drawSheet, type Sheet } from './svg-map.server.ts';
import { claimsOn, type Claims } from './drawn-claims.server.ts';
import { frameOf, type Focus } from '$lib/data/map/focus.ts';
import { primaryRefs } from '$lib/data/map/primary.ts';
import { marksIn, markSets, pinsOf, type MarkSet } from './drawn-marks.server.ts';
import { windowClasses, zoomIn, zoomToFit, type WindowClass } from './windows.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { inLocale } from '$lib/core/locale.ts';

/** The box of the page stands at `0 0 width height`; more is drawn round it, for windows of other shapes. */
export interface Drawing extends Pick<Sheet, 'origin' | 'scale'> {
	width: number;
	height: number;
	/** Drawn as large as the map ever shows it: in a larger window it does not grow. */
	whole: boolean;
	land: string;
	areas: DrawnArea[];
	lines: DrawnLine[];
	/** On the page of the borders: what is claimed, who runs what, and the names of lines and islands. */
	claims: Claims | undefined;
	/** The six places, and where the name of each stands. */
	places: { id: string; name: string; href: string; names: DrawnName[] }[];
	marks: MarkSet[];
	/** The zoom at which they are gathered in each class of windows. */
	rings: number[];
	pins: { x: number; y: number }[];
}

/** A usual map in px, inside its padding: the scale is chosen for it. */
const usual = [640, 560] as const;
/** Half of what is drawn, in px: a map that is wider than tall shows more than the box. */
const reach = { whole: [1000, 700], fitted: [760, 620] } as const;

function sheetOf(frame: Frame) {
	const [[west, south], [east, north]] = boundsOf(frame);
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const zoom = zoomToFit(frame, usual);
	const scale = worldSize(zoom);
	const width = Math.max(1, (right - left) * scale);
	const height = Math.max(1, (bottom - top) * scale);
	const isWhole = zoom === maxZoomFor(frame);
	const [dx, dy] = isWhole ? reach.whole : reach.fitted;
	const extent: Sheet['extent'] = [
		[width / 2 - dx, height / 2 - dy],
		[width / 2 + dx, height / 2 + dy]
	];
	const origin: Sheet['origin'] = [left, top];
	return { origin, scale, width, height, isWhole, extent };
}

const drawn = new Map<string, Promise<Drawing>>();

/**
 * The drawing of a page, made once for all that show it: the page, its preview card, what is embedded of it. The same
 * borders as on the map that opens: today's, as both sides state them.
 *
 * @param hasYears the strip of the years is open when the page comes
 */
export function drawingOf(
	atlas: Atlas,
	focus: Focus | undefined,
	hasYears = false
): Promise<Drawing> {
	const key = JSON.stringify([focus, hasYears]);
	const made = drawn.get(key) ?? draw(atlas, focus, hasYears);
	drawn.set(key, made);
	return made;
}

async function draw(atlas: Atlas, focus: Focus | undefined, hasYears: boolean): Promise<Drawing> {
	const frame = frameOf(atlas, focus);
	const { origin, scale, width, height, isWhole, extent } = sheetOf(frame);
	const sheet = await drawSheet({ origin, scale, extent, least: 4, digits: 0 });
	const at = spotOn({ origin, scale });
	const isNear = ({ x, y }: { x: number; y: number }) =>
		x > extent[0][0] && x < extent[1][0] && y > extent[0][1] && y < extent[1][1];
	const zoomOf = (name: WindowClass) => zoomIn(name, frame, hasYears);
	const marks = marksIn(focus, zoomOf, (position) => {
		const spot = at(position);
		return isNear(spot) ? spot : undefined;
	});
	const named = primaryRefs(atlas)
		.flatMap(({ id, title, href }) => {
			const point = atlas.records.places[id]?.point;
			return point ? [{ id, name: inLocale(title), href, ...at([point.lng, point.lat]) }] : [];
		})
		.filter(isNear);
	const pins = pinsOf(focus).map(at).filter(isNear);
	const names = drawnNames(named, marks, { width, height, isWhole, pins, hasYears });
	return {
		origin,
		scale,
		width: Math.round(width),
		height: Math.round(height),
		whole: isWhole,
		land: sheet.land,
		areas: areasOn(sheet, focus?.places ?? []),
		lines: linesOn(atlas, sheet),
		claims: focus?.named && claimsOn(atlas, focus.named, sheet, at),
		places: named.map(({ id, name, href }, i) => ({ id, name, href, names: names[i] ?? [] })),
		marks: markSets(marks),
		rings: windowClasses.map((name) => ringZoom(zoomOf(name))),
		pins
	};
}
