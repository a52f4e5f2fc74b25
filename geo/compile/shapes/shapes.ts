import type { Feature, Geometry, MultiPolygon, Point, Polygon } from 'geojson';
import * as v from 'valibot';
import { isOneOf } from '../../schema/one-of.ts';
import { id, localized, text } from '../../schema/text.ts';
import type { InputFile } from '../gate/decode.ts';
import { readFeatureFile } from './feature-file.ts';
import { checkGeometry, type Report } from './geometry.ts';
import { idsOf, type KnownIds } from '../gate/known-ids.ts';
import type { Problem } from '../gate/problem.ts';
import { suggest } from '../gate/suggest.ts';
import { issueMessages } from '../gate/validate.ts';

export const shapesFolder = 'geo/shapes';

/** What every outline says of itself. */
const properties = v.strictObject({
	/** The place it draws (`own`), or the smallest place with a record that holds it. */
	place: id,
	own: v.boolean(),
	names: v.pipe(
		v.partial(localized),
		v.check((names) => Object.keys(names).length > 0, 'is empty; write at least one name')
	),
	origin: text,
	licence: text,
	/** Some part of its course is our own choice; `note` says which. */
	indicative: v.optional(v.boolean()),
	note: v.optional(text)
});
type ShapeProperties = v.InferOutput<typeof properties>;
export type Shape = Feature<Polygon | MultiPolygon | Point, ShapeProperties> & { id: string };

const isOutline = (geometry: Geometry): geometry is Shape['geometry'] =>
	isOneOf(['Polygon', 'MultiPolygon', 'Point'], geometry.type);

/** An outline that was read, and a function that makes a problem of one of its fields later. */
export interface ReadShape {
	shape: Shape;
	problem: (...of: Parameters<Report>) => Problem;
}

/** Reads and checks one outline against RFC 7946 and the records. */
export function readShape(
	file: InputFile,
	known: KnownIds
): { read?: ReadShape; problems: Problem[] } {
	const read = readFeatureFile(file, shapesFolder);
	if (!('feature' in read)) return read;
	const { id: name, feature, problem, report, problems } = read;
	const result = v.safeParse(properties, feature.properties);
	for (const { path, message, at } of issueMessages(result.issues ?? [], properties))
		report(['properties', ...path], message, at);
	if (result.success) {
		const { place, own } = result.output;
		if (!known.get(place)?.includes('places'))
			report(
				['properties', 'place'],
				`"${place}" is not the id of a place${suggest(place, idsOf(known, ['places'])) || '; add that record or correct the id'}`
			);
		else if (own !== (place === name))
			report(
				['properties', 'own'],
				`must be ${place === name}: true only where the file is named after its place`
			);
	}
	checkGeometry(feature.geometry, report);
	const { geometry } = feature;
	if (problems.length > 0 || !result.success || !isOutline(geometry)) return { problems };
	const shape = { ...feature, id: name, properties: result.output, geometry };
	return { read: { shape, problem }, problems };
}
