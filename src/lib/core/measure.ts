import { bearing, distance, greatCircle, lineString, nearestPointOnLine, point } from '@turf/turf';
import type {
	Feature,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';

/** Where a measurement begins or ends: a point, or the shore of an outline. */
export interface End {
	id: string;
	name: string;
	/** `[lng, lat]`. */
	at: [number, number];
	/** Measured to its nearest shore. */
	shore?: Polygon | MultiPolygon;
}

export interface Measurement {
	km: number;
	nauticalMiles: number;
	/** Of the first step, in degrees from north, 0 to 360. */
	bearing: number;
	start: Position;
	end: Position;
	/** The great circle, cut at 180° (RFC 7946 §3.1.9); none where the two touch. */
	line?: Feature<LineString | MultiLineString>;
}

/** The international nautical mile, in km (SI brochure, 9th edition, table 8 and its notes). */
const nauticalMile = 1.852;

const ringsOf = ({ at, shore }: End): Position[][] =>
	!shore
		? [[at]]
		: (shore.type === 'Polygon' ? [shore.coordinates] : shore.coordinates).flatMap(([ring]) =>
				ring ? [ring] : []
			);

/** Vertices on the unit sphere: the shorter the straight way between two, the shorter the way along the sphere. */
function spheric(rings: Position[][]): Float64Array {
	const radians = Math.PI / 180;
	return Float64Array.from(
		rings.flat().flatMap(([lng = 0, lat = 0]) => {
			const [a, b] = [lng * radians, lat * radians];
			return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)];
		})
	);
}

/** Indexes of the two vertices that lie nearest to each other. */
function nearestVertices(a: Float64Array, b: Float64Array): [number, number] {
	let [least, i, j] = [Infinity, 0, 0];
	for (let m = 0; m < a.length; m += 3) {
		const [x, y, z] = [a[m] ?? 0, a[m + 1] ?? 0, a[m + 2] ?? 0];
		for (let n = 0; n < b.length; n += 3) {
			const [dx, dy, dz] = [x - (b[n] ?? 0), y - (b[n + 1] ?? 0), z - (b[n + 2] ?? 0)];
			const square = dx * dx + dy * dy + dz * dz;
			if (square < least) [least, i, j] = [square, m / 3, n / 3];
		}
	}
	return [i, j];
}

/** The vertex of that index, and the two stretches of shore that meet in it. */
function around(rings: Position[][], index: number): Position[] {
	let before = 0;
	for (const ring of rings) {
		const at = index - before;
		if (at < ring.length) {
			const [last, next] = [ring[at - 1] ?? ring.at(-2), ring[at + 1] ?? ring[1]];
			return [last, ring[at], next].filter((p) => p !== undefined);
		}
		before += ring.length;
	}
	return [];
}

const onStretch = (stretch: Position[], from: Position): Position =>
	stretch.length < 2
		? (stretch[0] ?? from)
		: nearestPointOnLine(lineString(stretch), point(from)).geometry.coordinates;

/** The shortest way between two ends along the sphere, by great circle. */
export function measure(from: End, to: End): Measurement {
	const [rings, others] = [ringsOf(from), ringsOf(to)];
	const [i, j] = nearestVertices(spheric(rings), spheric(others));
	const [here, there] = [around(rings, i), around(others, j)];
	const [a, b] = [rings.flat()[i] ?? from.at, others.flat()[j] ?? to.at];
	const pairs: [Position, Position][] = [
		[a, b],
		[a, onStretch(there, a)],
		[onStretch(here, b), b]
	];
	const [start, end] = pairs.reduce((best, pair) =>
		distance(...pair) < distance(...best) ? pair : best
	);
	const km = distance(start, end);
	return {
		km,
		nauticalMiles: km / nauticalMile,
		bearing: (bearing(start, end) + 360) % 360,
		start,
		end,
		...(km > 0.001 && { line: greatCircle(start, end, { npoints: 96 }) })
	};
}

/** One decimal up to a hundred; beyond that it would be more than the outlines know. */
const format = (value: number) =>
	new Intl.NumberFormat('en', { maximumFractionDigits: value < 100 ? 1 : 0 }).format(value);

export const formatDistance = ({
	km,
	nauticalMiles
}: Pick<Measurement, 'km' | 'nauticalMiles'>) => ({
	km: `${format(km)} km`,
	nauticalMiles: `${format(nauticalMiles)} nautical miles`
});

const points = 'N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW'.split(' ');

/** One of the sixteen points of the compass. */
export const compassPoint = (degrees: number): string =>
	points[Math.round((degrees % 360) / 22.5) % 16] ?? 'N';
