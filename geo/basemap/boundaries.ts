// Land boundaries of Natural Earth, disputed ones marked as such, on land only.
import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import { isIn } from './coasts.ts';
import { contains } from './geometry.ts';
import type { Ring } from './rings.ts';

export type Line = Feature<LineString | MultiLineString, Record<string, string | number | null>>;
type Kind = { [name: string]: number };

const linesOf = ({ geometry }: Line): Position[][] =>
	geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;

const feature = (coordinates: Position[], properties: Kind): Feature => ({
	type: 'Feature',
	properties,
	geometry: { type: 'LineString', coordinates }
});

/** Cuts a line wherever `ask` changes its answer from one position to the next. */
function split<T>(
	line: readonly Position[],
	ask: (p: Position) => T
): { part: Position[]; is: T }[] {
	const parts: { part: Position[]; is: T }[] = [];
	for (const [i, position] of line.entries()) {
		const is = ask(position);
		const last = parts.at(-1);
		if (last?.is === is) last.part.push(position);
		else parts.push({ part: i > 0 ? [line[i - 1]!, position] : [position], is });
	}
	return parts.filter(({ part }) => part.length > 1);
}

/**
 * Stretches that Natural Earth draws like any other boundary and that are disputed all the same: the
 * Russia–Georgia boundary along Abkhazia and along South Ossetia.
 */
const disputedStretches = [isIn([39.8, 42.9, 42.62, 43.75]), isIn([43.45, 42.35, 44.7, 42.95])];
const isStretch = (p: Position) => disputedStretches.some((holds) => holds(p));

/** Regions whose edge is a disputed boundary: by the name of the line, or by where it runs. */
const perekop = isIn([33.4, 45.9, 35.1, 46.3]);
const isRegionDispute = (line: Line) =>
	/Abkhazia/.test(String(line.properties.name)) ||
	(line.properties.adm0_a3 === 'UKR' &&
		linesOf(line).every((part) => part.every((p) => perekop(p))));

/** Country boundaries, `disputed` 1 or 0. */
export function countryLines(
	countries: readonly Line[],
	regions: readonly Line[]
): FeatureCollection {
	const drawn = countries.flatMap((line) => {
		const isDisputed = !/^International/.test(String(line.properties.featurecla));
		return linesOf(line).flatMap((part) =>
			split(part, (p) => isDisputed || isStretch(p)).map(({ part: piece, is }) =>
				feature(piece, { disputed: is ? 1 : 0 })
			)
		);
	});
	const added = regions
		.filter(isRegionDispute)
		.flatMap((line) => linesOf(line).map((part) => feature(part, { disputed: 1 })));
	return { type: 'FeatureCollection', features: [...drawn, ...added] };
}

/** Lines between regions, cut to the land: some of Natural Earth's continue into the sea. */
export function regionLines(regions: readonly Line[], land: readonly Ring[]): FeatureCollection {
	const boxes = land.map((ring) => ({ ring, holds: isIn(boxOf(ring)) }));
	const isLand = (p: Position) => boxes.some(({ ring, holds }) => holds(p) && contains(ring, p));
	const features = regions
		.filter((line) => !isRegionDispute(line))
		.flatMap((line) =>
			linesOf(line).flatMap((part) =>
				split(part, isLand).flatMap(({ part: piece, is }) =>
					is ? [feature(piece, { sr: Number(line.properties.scalerank ?? 9) })] : []
				)
			)
		);
	return { type: 'FeatureCollection', features };
}

function boxOf(ring: Ring): [number, number, number, number] {
	return ring.reduce<[number, number, number, number]>(
		([w, s, e, n], [lng, lat]) => [
			Math.min(w, lng),
			Math.min(s, lat),
			Math.max(e, lng),
			Math.max(n, lat)
		],
		[Infinity, Infinity, -Infinity, -Infinity]
	);
}
