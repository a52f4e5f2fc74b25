import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import * as v from 'valibot';
import { id, localized, text } from '../schema/text.ts';
import { decode, type InputFile } from './decode.ts';
import { checkGeometry, type Report } from './geometry.ts';
import { idsOf, type Known } from './known.ts';
import { locate, type Located } from './locate.ts';
import { fieldName, type Problem } from './problem.ts';
import { suggest } from './suggest.ts';
import { complaints } from './validate.ts';

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
export type ShapeProperties = v.InferOutput<typeof properties>;
export type Shape = Feature<Polygon | MultiPolygon | Point, ShapeProperties> & { id: string };

/** Reads and checks one outline against RFC 7946 and the records. */
export function readShape(file: InputFile, known: Known): { shape?: Shape; problems: Problem[] } {
	const problems: Problem[] = [];
	const whole = (message: string, at = { line: 1, column: 1 }) => ({
		problems: [{ file: file.path, ...at, field: '', message }]
	});
	if (!/^[a-z0-9]+(-[a-z0-9]+)*\.geojson$/.test(file.path.slice(shapesFolder.length + 1)))
		return whole(
			`is not named after an id; use lower-case letters, digits and single hyphens, then .geojson, in ${shapesFolder}/`
		);
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
		return whole(`is not JSON: ${plain}; check commas, quotes and brackets`, {
			line: Number(line ?? 1),
			column: Number(column ?? 1)
		});
	}
	const name = file.path.slice(shapesFolder.length + 1).replace(/\.geojson$/, '');
	if (feature?.type !== 'Feature') {
		report(['type'], 'is not "Feature"; a file holds one GeoJSON feature');
		return { problems };
	}
	if ('crs' in feature) report(['crs'], 'is not allowed; every coordinate is WGS 84 (RFC 7946 §4)');
	if (feature.id !== undefined && feature.id !== name)
		report(['id'], `"${feature.id}" does not match the file's name; remove the field`);
	const result = v.safeParse(properties, feature.properties);
	for (const { path, message, at } of complaints(result.issues ?? [], properties))
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
	return problems.length > 0
		? { problems }
		: { shape: { ...feature, id: name } as Shape, problems };
}
