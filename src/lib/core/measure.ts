import { bearing, distance, greatCircle } from '@turf/turf';
import { m } from '$lib/paraglide/messages.js';
import type {
	Feature,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import { locale } from './locale.ts';
import { nearest } from './nearest.ts';

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
	/** The great circle, cut at 180° (RFC 7946 §3.1.9); none where the two ends touch. */
	line?: Feature<LineString | MultiLineString>;
}

/** The international nautical mile, in km (SI brochure, 9th edition, table 8 and its notes). */
const nauticalMile = 1.852;

/** The exterior rings of an end, or its point: the shore of a lake is not measured to. */
const ringsOf = ({ at, shore }: End): Position[][] =>
	!shore
		? [[at]]
		: (shore.type === 'Polygon' ? [shore.coordinates] : shore.coordinates).flatMap(([ring]) =>
				ring ? [ring] : []
			);

/**
 * The great circle between two different points, cut at 180° (RFC 7946 §3.1.9). Between antipodes every great
 * circle is equally short, and turf throws: the end is moved by 0.001°.
 */
export function greatCircleBetween(
	start: Position,
	end: Position
): Feature<LineString | MultiLineString> {
	try {
		return greatCircle(start, end, { npoints: 96 });
	} catch {
		return greatCircle(start, [(end[0] ?? 0) + 0.001, end[1] ?? 0], { npoints: 96 });
	}
}

/** The shortest distance between two ends on the sphere. */
export function measure(from: End, to: End): Measurement {
	const [start, end] = nearest(ringsOf(from), ringsOf(to)) ?? [from.at, to.at];
	const km = distance(start, end);
	// Less than a metre is below the accuracy of every outline.
	if (km <= 0.001) return { km: 0, nauticalMiles: 0, bearing: 0, start, end };
	return {
		km,
		nauticalMiles: km / nauticalMile,
		bearing: (bearing(start, end) + 360) % 360,
		start,
		end,
		line: greatCircleBetween(start, end)
	};
}

/** One decimal below a hundred; above that, more would exceed the accuracy of the outlines. */
const rounded = (value: number): { count: number; shown: string } => {
	const digits = value < 100 ? 1 : 0;
	const shown = new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
	return { count: Number(value.toFixed(digits)), shown };
};

export const formatDistance = ({
	km,
	nauticalMiles
}: Pick<Measurement, 'km' | 'nauticalMiles'>) => ({
	km: m.core_kilometres(rounded(km)),
	nauticalMiles: m.core_nautical_miles(rounded(nauticalMiles))
});

const points = m.core_compass_points().split(' ');

/** One of the sixteen points of the compass. */
export const compassPoint = (degrees: number): string =>
	points[Math.round((degrees % 360) / 22.5) % 16] ?? '';
