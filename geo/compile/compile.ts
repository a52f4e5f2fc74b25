import { parse } from 'yaml';
import { schemas, type AnyRecord } from '../schema/records.ts';
import type { Atlas, Compiled } from './atlas.ts';
import { decode, type InputFile } from './decode.ts';
import { backlinksOf, mentionsOf, supportsOf, touchesOf } from './derive.ts';
import { placeFrames, recordFrames } from './frames.ts';
import { areaFeatures, markFeatures, siteFeatures } from './map.ts';
import { contentFolder, parseRecord, type ParsedRecord } from './parse.ts';
import { sortProblems, type Problem } from './problem.ts';
import { findOrphans, resolve } from './resolve.ts';
import { checkRules } from './rules.ts';
import { readShape, shapesFolder, type Shape } from './shapes.ts';
import { validate } from './validate.ts';

export const insecureSources = 'geo/insecure-sources.yaml';

/** The list of sources that may have an http address; each must still be one. */
function readInsecure(file: InputFile | undefined, parsed: ReadonlyMap<string, ParsedRecord>) {
	const problems: Problem[] = [];
	const report = (message: string) =>
		problems.push({ file: insecureSources, line: 1, column: 1, field: '', message });
	const decoded = file ? decode(file) : { text: '[]' };
	if ('problem' in decoded) return { problems: [decoded.problem] };
	const list: unknown = parse(decoded.text) ?? [];
	if (!Array.isArray(list)) {
		report('is not a list of source ids; write one "- id" a line');
		return { problems };
	}
	const ids = new Set(list.map(String));
	for (const id of ids) {
		const url = (parsed.get(id)?.value as { url?: unknown } | undefined)?.url;
		if (typeof url !== 'string' || !url.startsWith('http:'))
			report(`names "${id}", which has no http address; remove the line`);
	}
	return { ids, problems };
}

function duplicates(records: readonly ParsedRecord[]): Problem[] {
	const first = new Map<string, ParsedRecord>();
	return records.flatMap((r) => {
		const twin = first.get(r.id);
		if (!twin) first.set(r.id, r);
		return twin
			? [r.problem([], `has the id of ${twin.path}; ids are unique over all kinds: rename one`)]
			: [];
	});
}

function groupByKind(records: readonly AnyRecord[]): Atlas['records'] {
	const groups = Object.fromEntries(Object.keys(schemas).map((kind) => [kind, {}]));
	for (const r of records) (groups[r.kind] as Record<string, AnyRecord>)[r.id] = r;
	return groups as Atlas['records'];
}

/**
 * Files in, atlas out; or every problem of every file at once. Reads nothing and writes nothing.
 */
export function compile(
	files: readonly InputFile[]
): { compiled: Compiled; problems: [] } | { compiled?: undefined; problems: Problem[] } {
	const problems: Problem[] = [];
	const collect = <T extends { problems: Problem[] }>(result: T): T => {
		problems.push(...result.problems);
		return result;
	};
	const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
	const inFolder = (folder: string) => sorted.filter((f) => f.path.startsWith(`${folder}/`));

	const read = inFolder(contentFolder).map((f) => collect(parseRecord(f)));
	const parsed = read.flatMap(({ record }) => record ?? []);
	const known = new Map(read.flatMap(({ id, kind }) => (id && kind ? [[id, kind] as const] : [])));
	const byId = new Map(parsed.map((p) => [p.id, p]));
	const records = parsed.flatMap((p) => collect(validate(p)).record ?? []);
	const places = records.filter((r) => r.kind === 'places');
	const placeIds = new Set([...known].filter(([, kind]) => kind === 'places').map(([id]) => id));
	const shapes: Shape[] = inFolder(shapesFolder)
		.filter((f) => f.path.endsWith('.geojson'))
		.flatMap((f) => collect(readShape(f, placeIds)).shape ?? []);
	const insecure = collect(
		readInsecure(
			files.find((f) => f.path === insecureSources),
			byId
		)
	);
	problems.push(...duplicates(parsed), ...resolve(parsed, known));
	// While a file cannot be read, nobody knows what it names.
	if (parsed.length === read.length) problems.push(...findOrphans(parsed));
	problems.push(...checkRules(records, byId, insecure.ids));
	if (problems.length > 0) return { problems: sortProblems(problems) };

	const mentions = mentionsOf(records);
	const atlas: Atlas = {
		records: groupByKind(records),
		kindOf: Object.fromEntries(records.map((r) => [r.id, r.kind])),
		backlinks: backlinksOf(records),
		mentions,
		supports: supportsOf(records),
		touches: touchesOf(records),
		frames: recordFrames(records, placeFrames(places, shapes), mentions),
		outlines: Object.fromEntries(
			shapes
				.filter((s) => s.properties.own)
				.map(({ id, properties: { origin, licence, note } }) => [
					id,
					{ origin, licence, ...(note && { note }) }
				])
		)
	};
	const map = {
		areas: areaFeatures(shapes),
		sites: siteFeatures(places),
		marks: markFeatures(records)
	};
	return { compiled: { atlas, map }, problems: [] };
}
