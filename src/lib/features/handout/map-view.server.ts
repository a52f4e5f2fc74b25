// The map of a handout, drawn for paper: the facts by their numbers, names, the lines of today, scales.
import { boundsOf, wholeBelow } from '$lib/core/framing.ts';
import { inLocale, locale } from '$lib/core/locale.ts';
import { overlap, type Box } from '$lib/core/lines-and-boxes.ts';
import { areaTypes, disputedPlace, primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import { frameOf, type Focus } from '$lib/data/map/focus.ts';
import { labels, marks } from '$lib/data/map/geojson.server.ts';
import { recordOf } from '$lib/data/record/ref.ts';
import {
	areasOn,
	centred,
	linesOn,
	spotOn,
	type DrawnArea,
	type DrawnLine
} from '$lib/features/drawing/on-sheet.server.ts';
import { drawSheet, type Sheet } from '$lib/features/drawing/svg-map.server.ts';
import { metresPerPx, scaleBars, type ScaleBar } from '$lib/features/picture/scale-bars.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import type { FactView } from './facts.ts';
import { nameAll, type MapName, type Spot } from './map-names.ts';
import { boxOfPlate, platesOf, type Plate } from './plates.ts';

export interface MapView {
	width: number;
	height: number;
	land: string;
	areas: DrawnArea[];
	lines: DrawnLine[];
	plates: Plate[];
	names: MapName[];
	bars: ScaleBar[];
	/** The latitude at which the scales hold, in degrees, where the map is so large that it matters. */
	latitude?: number;
	/** The left edge of the room of the scales. */
	scaleAt: number;
	/** The islands that both sides claim lie on it. */
	showsDisputed: boolean;
}

/** How large a map is drawn, in px, its margin, its longest scale, and how many names it has room for. */
interface MapSize {
	width: number;
	height: number;
	margin: number;
	/** In px. */
	scale: number;
	/** The places that most of the facts touch first, and names of the chart besides. */
	most: { places: number; chart: number };
}

/** Letters are as large on the screen of a phone as on paper: it has a drawing of its own. */
export const mapSizes = {
	paper: { width: 680, height: 384, margin: 36, scale: 140, most: { places: 12, chart: 12 } },
	phone: { width: 328, height: 380, margin: 28, scale: 90, most: { places: 8, chart: 6 } }
} as const satisfies Record<string, MapSize>;

const waters = ['sea', 'strait', 'bay', 'basin', 'trench'];
/** A city is shown with the country round it. */
const nearest = 5;
/** The room of the words beside the scales, and its height: in the left corner below, or in the right one where something lies in that. */
const scaleRoom = { words: 108, height: 44 };
const footAt = (left: number, { scale, height }: MapSize): Box => [
	left,
	height - scaleRoom.height,
	left + scale + scaleRoom.words,
	height
];

/** The places to be named: those of the page, the six, and those that facts touch. */
function namedPlaces(atlas: Atlas, focus: Focus | undefined, facts: readonly FactView[]): string[] {
	const touched = facts.flatMap(({ ref }) => {
		const record = recordOf(atlas, ref.id);
		return 'places' in record ? record.places : [];
	});
	const counts = new Map<string, number>();
	for (const id of touched) counts.set(id, (counts.get(id) ?? 0) + 1);
	const often = [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
	// Both sides' names of the islands that both claim, wherever there is room for them.
	const islands = Object.values(atlas.records.places)
		.filter(({ parent }) => parent === disputedPlace)
		.map(({ id }) => id);
	return [...new Set([...(focus?.places ?? []), ...primaryPlaces, ...islands, ...often])];
}

export async function mapView(
	atlas: Atlas,
	focus: Focus | undefined,
	facts: readonly FactView[],
	size: MapSize
): Promise<MapView> {
	const { width, height, margin, most } = size;
	const frame = frameOf(atlas, focus);
	const { origin, scale, zoom } = centred(frame, [width, height], margin, nearest);
	const [[, south], [, north]] = boundsOf(frame);
	const lat = (south + north) / 2;
	const extent: Sheet['extent'] = [
		[-8, -8],
		[width + 8, height + 8]
	];
	const sheet = await drawSheet({ origin, scale, extent, least: 2, digits: 0 });
	const at = spotOn({ origin, scale });
	const isIn = ({ x, y }: { x: number; y: number }) =>
		x > 12 && x < width - 12 && y > 12 && y < height - 12;
	const spots = facts.flatMap(({ ref, number }) =>
		marks.features
			.filter(({ properties }) => properties.id === ref.id)
			.map(({ geometry }) => ({ ...at(geometry.coordinates), numbers: [number] }))
			.filter(isIn)
	);
	const plates = platesOf(spots, width);
	const own = namedPlaces(atlas, focus, facts).flatMap((id): Spot[] => {
		const place = atlas.records.places[id];
		if (!place?.point) return [];
		const isPoint = !areaTypes.some((type): boolean => type === place.type);
		const spot = at([place.point.lng, place.point.lat]);
		return [
			{ id, name: inLocale(place.names), isOfChart: false, isWater: false, isPoint, ...spot }
		];
	});
	const chart = labels.features
		.filter(({ properties: { rank } }) => rank <= Math.max(2, Math.round(zoom) - 1))
		.toSorted((a, b) => a.properties.rank - b.properties.rank)
		.map(({ properties: { id, kind, [locale]: name }, geometry }): Spot => ({
			id,
			name,
			isOfChart: true,
			isWater: waters.includes(kind),
			isPoint: ['city', 'town', 'village', 'port'].includes(kind),
			...at(geometry.coordinates)
		}));
	const places = own.filter(isIn).slice(0, most.places);
	const shown = [
		...places,
		...chart
			.filter(
				(spot) => isIn(spot) && !places.some(({ id, name }) => id === spot.id || name === spot.name)
			)
			.slice(0, most.chart)
	];
	const left = footAt(0, size);
	const isFree =
		plates.every((plate) => overlap(boxOfPlate(plate), left) === 0) &&
		places.every(({ x, y }) => x > left[2] || y < left[1]);
	const foot = isFree ? left : footAt(width - left[2], size);
	const disputed = atlas.frames[disputedPlace];
	const corners = disputed && [at([disputed[0], disputed[3]]), at([disputed[2], disputed[1]])];
	return {
		width,
		height,
		land: sheet.land,
		areas: areasOn(sheet, focus?.places ?? []),
		lines: linesOn(atlas, sheet),
		plates,
		names: nameAll(shown, plates, [width, height], [foot]),
		scaleAt: foot[0],
		...(zoom < wholeBelow && { latitude: Math.round(lat) }),
		bars: scaleBars(metresPerPx(lat, zoom), size.scale),
		showsDisputed: Boolean(
			corners?.[0] &&
			corners[1] &&
			corners[1].x > 0 &&
			corners[0].x < width &&
			corners[1].y > 0 &&
			corners[0].y < height
		)
	};
}
