import type { Geometry, LineString, MultiLineString } from 'geojson';
import * as v from 'valibot';
import { isOneOf } from '../../schema/one-of.ts';
import { border, type BorderProperties } from '../../schema/border.ts';
import type { InputFile } from '../gate/decode.ts';
import { readFeatureFile } from '../shapes/feature-file.ts';
import { checkLines, type Report } from '../shapes/geometry.ts';
import { idsOf, type KnownIds } from '../gate/known-ids.ts';
import type { Problem } from '../gate/problem.ts';
import { suggest } from '../gate/suggest.ts';
import { issueMessages } from '../gate/validate.ts';

export const bordersFolder = 'geo/shapes/borders';

/** One border file: a line, or a regime, which is drawn by the outlines it covers and has no geometry. */
export interface Border {
	id: string;
	properties: BorderProperties;
	geometry: LineString | MultiLineString | null;
}

/** A border file that was read, and a function to report a problem of one of its fields later. */
export interface ReadBorder {
	border: Border;
	report: Report;
	problems: Problem[];
}

const makers = ['agreements', 'events', 'statements'] as const;

const isLine = (geometry: Geometry): geometry is LineString | MultiLineString =>
	isOneOf(['LineString', 'MultiLineString'], geometry.type);

/** A line has a course of its own or shares one; a regime has none. */
function checkCourse(geometry: Geometry | null, properties: BorderProperties, report: Report) {
	const drawn = properties.part === 'line' && properties.course === undefined;
	if (drawn) checkLines(geometry, report);
	else if (geometry !== null)
		report(
			['geometry'],
			properties.part === 'line'
				? 'stands beside a course; keep one of the two, or write null'
				: 'must be null; its outlines draw it'
		);
}

/** Reads and checks one border file against its schema, RFC 7946 and the records. */
export function readBorder(
	file: InputFile,
	known: KnownIds
): { read?: ReadBorder; problems: Problem[] } {
	const opened = readFeatureFile(file, bordersFolder);
	if (!('feature' in opened)) return opened;
	const { id, feature, report, problems } = opened;
	const result = v.safeParse(border, feature.properties);
	for (const { path, message, at } of issueMessages(result.issues ?? [], border))
		report(['properties', ...path], message, at);
	if (!result.success) return { problems };
	const properties = result.output;
	if (!known.get(properties.record)?.some((kind) => isOneOf(makers, kind)))
		report(
			['properties', 'record'],
			`"${properties.record}" is not the id of an agreement, an event or a statement${suggest(properties.record, idsOf(known, makers)) || '; add that record or correct the id'}`
		);
	properties.evidence.forEach(({ source }, i) => {
		if (!known.get(source)?.includes('sources'))
			report(
				['properties', 'evidence', i, 'source'],
				`"${source}" is not the id of a source${suggest(source, idsOf(known, ['sources'])) || '; add that record or correct the id'}`
			);
	});
	checkCourse(feature.geometry, properties, report);
	const { geometry } = feature;
	if (problems.length > 0 || !(geometry === null || isLine(geometry))) return { problems };
	return { read: { border: { id, properties, geometry }, report, problems }, problems };
}
