import { circle, featureCollection, intersect, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position as GeoPosition } from 'geojson';
import { toleranceAt } from './detail.ts';
import { assignIslands, inBox, distanceToRing, ringAt } from './assign.ts';
import { signedArea } from './geometry.ts';
import { islands } from './islands.ts';
import { toRing, type Position, type Ring } from './rings.ts';

export interface ShapeFile {
	id: string;
	properties: {
		place: string;
		own: boolean;
		names: { en?: string; ru?: string; ja?: string };
		origin: string;
		licence: string;
		indicative?: true;
		note?: string;
	};
	/** One polygon a list; in it the exterior ring and then its holes. */
	polygons: GeoPosition[][][];
}

/** Where an outline comes from, with how far it may stray from there. */
function originOf(polygons: GeoPosition[][][]): string {
	const straying = polygons.flat(2).reduce((most, p) => Math.max(most, toleranceAt(p)), 0);
	return `Coastline of GSHHG 2.3.7 in full resolution, simplified by at most ${Math.round(straying * 1000)} m.`;
}

const licence = 'LGPL-3.0-or-later';

const whole = (rings: readonly Ring[]): GeoPosition[][][] => rings.map((ring) => [ring]);

function shape(
	id: string,
	names: ShapeFile['properties']['names'],
	polygons: GeoPosition[][][],
	more: Partial<ShapeFile['properties']> = {}
): ShapeFile {
	const origin = originOf(polygons);
	return { id, properties: { place: id, own: true, names, origin, licence, ...more }, polygons };
}

function polygonsOf(geometry: Polygon | MultiPolygon): GeoPosition[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The land inside an outline, every piece of it. */
function landWithin(rings: readonly Ring[], outline: GeoPosition[]): GeoPosition[][][] {
	return rings.flatMap((ring) => {
		const cut = intersect(featureCollection([polygon([ring]), polygon([outline])]));
		return cut ? polygonsOf(cut.geometry) : [];
	});
}

/** No registry package holds an outline of the two cities: the land round their point stands for them. */
function city(
	id: string,
	names: ShapeFile['properties']['names'],
	at: Position,
	km: number,
	rings: readonly Ring[]
) {
	const round = circle([...at], km, { steps: 72 }).geometry.coordinates[0] ?? [];
	const near = rings.filter((ring) => distanceToRing(ring, at) < km * 1.5);
	return shape(id, names, landWithin(near, round), {
		indicative: true,
		note: `No open outline of the city was found: this is the land within ${km} km of its point, not its municipal limit.`
	});
}

/** Our own choice: the parallel at the head of Baydaratskaya Bay. */
const yamalSouth = 68.2;
const yamalPoint: Position = [70.13672, 70.67088];

function yamal(rings: readonly Ring[]): ShapeFile {
	const [w, s, e, n] = [66, yamalSouth, 74.3, 73.8];
	const box = [
		[w, s],
		[e, s],
		[e, n],
		[w, n],
		[w, s]
	];
	const mainland = rings.filter((ring) => Math.abs(signedArea(ring)) > 1e7);
	const pieces = landWithin(mainland, box);
	const peninsula = pieces.find((piece) => ringAt([toRing(piece[0] ?? [])], yamalPoint));
	if (!peninsula) throw new Error('the Yamal Peninsula was not found');
	return shape('yamal', { en: 'Yamal', ru: 'Ямал', ja: 'ヤマル' }, [peninsula], {
		indicative: true,
		note: `The peninsula ends where the land begins: its southern limit along ${yamalSouth}° N, at the head of Baydaratskaya Bay, is our own.`
	});
}

/** Every outline. The same rings draw an island, its group and the base land, so that no edge differs. */
export function makeShapes(rings: readonly Ring[]): { shapes: ShapeFile[]; missing: string[] } {
	const assigned = assignIslands(rings);
	const of = (ids: readonly string[]) => whole(ids.flatMap((id) => assigned.get(id) ?? []));
	const named = islands.filter(({ id }) => assigned.has(id));
	const idsIn = (place: string) => named.filter((i) => i.place === place).map(({ id }) => id);
	const disputed = ['iturup', 'kunashir', 'shikotan', ...idsIn('habomai')];

	const hokkaido = ringAt(rings, [142.8, 43.45]);
	const sakhalin = ringAt(rings, [142.7, 50.2]);
	const russky = ringAt(rings, [131.83, 43]);
	if (!hokkaido || !sakhalin || !russky) throw new Error('an island was not found');
	const small = rings.filter((ring) => Math.abs(signedArea(ring)) < 1000);
	const kuril = new Set([...assigned.values()].flat());
	const round = (main: Ring, boxes: [number, number, number, number][]) => [
		main,
		...boxes.flatMap((box) => inBox(small, box)).filter((ring) => !kuril.has(ring))
	];
	const shapes = [
		...named.map(({ id, place, names }): ShapeFile => ({
			id,
			properties: { place, own: place === id, names, origin: originOf(of([id])), licence },
			polygons: of([id])
		})),
		shape(
			'habomai',
			{ en: 'Habomai group', ru: 'острова Хабомаи', ja: '歯舞群島' },
			of(idsIn('habomai'))
		),
		shape(
			'four-disputed-islands',
			{ en: 'Southern Kurils / Northern Territories', ru: 'Южные Курилы', ja: '北方領土' },
			of(disputed)
		),
		shape(
			'kuril-islands',
			{ en: 'Kuril Islands', ru: 'Курильские острова', ja: '千島列島' },
			of(named.map(({ id }) => id))
		),
		shape(
			'hokkaido',
			{ en: 'Hokkaido', ru: 'Хоккайдо', ja: '北海道' },
			whole(
				round(hokkaido, [
					[139.2, 41.3, 139.95, 42.3],
					[139.5, 42.3, 141.9, 45.7],
					[144.9, 42.9, 145.7, 43.3]
				])
			)
		),
		shape(
			'sakhalin',
			{ en: 'Sakhalin', ru: 'Сахалин', ja: 'サハリン' },
			whole(
				round(sakhalin, [
					[141.1, 46.1, 141.4, 46.4],
					[142.2, 45.85, 144.9, 51.5]
				])
			)
		),
		shape(
			'russky-island',
			{ en: 'Russky Island', ru: 'остров Русский', ja: 'ルースキー島' },
			whole([russky])
		),
		yamal(rings),
		city('sochi', { en: 'Sochi', ru: 'Сочи', ja: 'ソチ' }, [39.730278, 43.6], 12, rings),
		city(
			'vladivostok',
			{ en: 'Vladivostok', ru: 'Владивосток', ja: 'ウラジオストク' },
			[131.873535, 43.10562],
			12,
			rings
		)
	];
	return { shapes, missing: islands.filter(({ id }) => !assigned.has(id)).map(({ id }) => id) };
}
