import { booleanClockwise, kinks, polygon } from '@turf/turf';
import type { Feature, Geometry, MultiPolygon, Point, Polygon, Position } from 'geojson';
import * as v from 'valibot';
import { id, localized, text } from '../schema/text.ts';
import { decode, type InputFile } from './decode.ts';
import { locate, type Located } from './locate.ts';
import { fieldName, type Path, type Problem } from './problem.ts';
import { suggest } from './suggest.ts';
import { complaints } from './validate.ts';

export const shapesFolder = 'geo/shapes';

/** What every outline says of itself. */
const properties = v.strictObject({
	/** The place it draws (`own`), or the smallest place with a record that holds it. */
	place: id,
	own: v.boolean(),
	names: v.partial(localized),
	origin: text,
	licence: text,
	/** Some part of its course is our own choice; `note` says which. */
	indicative: v.optional(v.boolean()),
	note: v.optional(text)
});
export type ShapeProperties = v.InferOutput<typeof properties>;
export type Shape = Feature<Polygon | MultiPolygon | Point, ShapeProperties> & { id: string };

/** More than six decimals (0.1 m) is false precision (RFC 7946 §11.2). */
const decimals = 6;

type Report = (field: Path, message: string, at?: 'key' | 'value') => void;

function checkPosition(position: unknown, field: Path, report: Report): boolean {
	if (!Array.isArray(position) || position.length !== 2 || !position.every(Number.isFinite)) {
		report(field, 'is not a position; write [longitude, latitude] as two numbers');
		return false;
	}
	const [lng, lat] = position as [number, number];
	if (Math.abs(lat) > 90 && Math.abs(lng) <= 90)
		report(field, `[${lng}, ${lat}] has its two numbers swapped; longitude comes first`);
	else if (Math.abs(lng) > 180 || Math.abs(lat) > 90)
		report(field, `[${lng}, ${lat}] is out of range; longitude ±180, latitude ±90`);
	else if ([lng, lat].some((n) => (String(n).split('.')[1]?.length ?? 0) > decimals))
		report(field, `[${lng}, ${lat}] has more than ${decimals} decimals; round it`);
	else return true;
	return false;
}

function checkRing(ring: unknown, hole: boolean, field: Path, report: Report): void {
	if (!Array.isArray(ring) || ring.length < 4)
		return report(field, 'is not a ring; a ring has at least four positions');
	// One report a ring: a thousand wrong positions are one mistake.
	for (const [i, position] of ring.entries())
		if (!checkPosition(position, [...field, i], report)) return;
	const points = ring as Position[];
	const [first, last] = [points[0], points[points.length - 1]];
	if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
		return report(field, 'is not closed; repeat the first position at the end');
	if (points.some((p, i) => Math.abs(p[0]! - (points[i - 1] ?? p)[0]!) > 180))
		return report(field, 'crosses 180°; cut it in two there (RFC 7946 §3.1.9)');
	const crossing = kinks(polygon([points])).features[0];
	if (crossing)
		return report(
			field,
			`crosses itself at [${crossing.geometry.coordinates.join(', ')}]; untangle it`
		);
	if (booleanClockwise(points) !== hole)
		report(
			field,
			hole
				? 'is a hole that runs counter-clockwise; reverse it (RFC 7946 §3.1.6)'
				: 'runs clockwise; reverse it (RFC 7946 §3.1.6)'
		);
}

function checkGeometry(geometry: Geometry | null | undefined, report: Report): void {
	const field = ['geometry', 'coordinates'];
	const rings = (list: unknown, at: Path) => {
		if (!Array.isArray(list) || list.length === 0) report(at, 'holds no ring; draw the outline');
		else list.forEach((ring, i) => checkRing(ring, i > 0, [...at, i], report));
	};
	if (geometry?.type === 'Point') checkPosition(geometry.coordinates, field, report);
	else if (geometry?.type === 'Polygon') rings(geometry.coordinates, field);
	else if (geometry?.type === 'MultiPolygon' && Array.isArray(geometry.coordinates))
		geometry.coordinates.forEach((part, i) => rings(part, [...field, i]));
	else report(['geometry'], 'is not a Polygon, a MultiPolygon or a Point; draw one of these');
}

/** Reads and checks one outline against RFC 7946 and the records. */
export function readShape(
	file: InputFile,
	placeIds: ReadonlySet<string>
): { shape?: Shape; problems: Problem[] } {
	const problems: Problem[] = [];
	const decoded = decode(file);
	if ('problem' in decoded) return { problems: [decoded.problem] };
	// Only a wrong file is read a second time, for the places of its fields.
	let located: Located | undefined;
	const report: Report = (field, message, at) => {
		located ??= locate(decoded.text);
		problems.push({ file: file.path, ...located.of(field, at), field: fieldName(field), message });
	};
	let feature: Feature;
	try {
		feature = JSON.parse(decoded.text);
	} catch (error) {
		const { message } = error as Error;
		const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
		const plain = message.replace(/ (in JSON )?at position.*$/, '');
		return {
			problems: [
				{
					file: file.path,
					line: Number(line ?? 1),
					column: Number(column ?? 1),
					field: '',
					message: `is not JSON: ${plain}; check commas, quotes and brackets`
				}
			]
		};
	}
	const name = file.path.slice(shapesFolder.length + 1).replace(/\.geojson$/, '');
	if (feature?.type !== 'Feature') {
		report(['type'], 'is not "Feature"; a file holds one GeoJSON feature');
		return { problems };
	}
	if ('crs' in feature) report(['crs'], 'is not allowed; every coordinate is WGS 84 (RFC 7946 §4)');
	const result = v.safeParse(properties, feature.properties);
	for (const { path, message, at } of complaints(result.issues ?? [], properties))
		report(['properties', ...path], message, at);
	if (result.success) {
		const { place, own } = result.output;
		if (!placeIds.has(place))
			report(
				['properties', 'place'],
				`"${place}" is not the id of a place${suggest(place, placeIds)}`
			);
		else if (own !== (place === name))
			report(
				['properties', 'own'],
				`must be ${place === name}: true only where the file is named after its place`
			);
	}
	checkGeometry(feature.geometry, report);
	return problems.length > 0
		? { problems }
		: { shape: { ...feature, id: name } as Shape, problems };
}
