import { basename } from 'node:path/posix';
import { islandChain } from '../schema/vocabulary.ts';
import type { Atlas, Compiled, Spoken } from './atlas.ts';
import { checkCourses, checkCovers, checkHolders } from './borders/border-rules.ts';
import { readChanges } from './changes/check.ts';
import { memoryOf } from './changes/compare.ts';
import { bordersFolder, readBorder } from './borders/borders.ts';
import { borderViews, lineFeatures } from './borders/border-views.ts';
import { readClaims } from './evidence/claims.ts';
import type { InputFile } from './gate/decode.ts';
import { backlinksOf, mentionsOf, supportsOf, touchesOf } from './record/derive.ts';
import { factsOf } from './filter/facts.ts';
import { placeFrames, recordFrames } from './map/frames.ts';
import { checkEntries } from './gate/entries.ts';
import { glossaryFile, glossaryIn, readGlossary } from './glossary/glossary.ts';
import { graphOf } from './connections/graph.ts';
import { insecureSources, readInsecure } from './gate/insecure.ts';
import { knownIds } from './gate/known-ids.ts';
import { islandsOf } from './islands/islands.ts';
import { labelsFolder, readLabels } from './map/labels.ts';
import { areaFeatures, markFeatures } from './map/map.ts';
import { letteredNames, withLettering } from './place/lettered-names.ts';
import { readingsOf } from './place/readings.ts';
import { labelFeatures, letteringOf, siteFeatures } from './map/lettering.ts';
import { findOrphans } from './gate/orphans.ts';
import { contentFolder, parseRecord, type ParsedRecord } from './gate/parse.ts';
import { checkYears } from './time/axis-rules.ts';
import { periodViews } from './time/periods.ts';
import { sortProblems, type Problem } from './gate/problem.ts';
import { checkReferences } from './gate/check-references.ts';
import { digestOf, readReleases } from './releases/check.ts';
import { checkRules } from './rules.ts';
import { searchDocuments } from './search/search-index.ts';
import { readShape, shapesFolder } from './shapes/shapes.ts';
import { farOutlines } from './shapes/far-outlines.ts';
import { territoriesOf } from './borders/territory.ts';
import { claimsById, groupByKind } from './by-id.ts';
import { spokenIn } from './spoken.ts';
import { readTranslations } from './translations/translations.ts';
import { translationsFolder } from './translations/files.ts';
import { validate } from './gate/validate.ts';

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

/**
 * Files in, atlas out; or every problem of every file at once. Reads nothing and writes nothing. `warnings`: what may
 * be wrong, and holds nothing up.
 */
export function compile(
	files: readonly InputFile[]
):
	| { compiled: Compiled; problems: []; warnings: Problem[] }
	| { compiled?: undefined; problems: Problem[]; warnings: Problem[] } {
	const problems: Problem[] = [];
	const collect = <T extends { problems: Problem[] }>(result: T): T => {
		problems.push(...result.problems);
		return result;
	};
	const { sound, faulty, warnings } = collect(checkEntries(files));
	const sorted = sound.toSorted((a, b) => (a.path < b.path ? -1 : 1));
	const inFolder = (folder: string) => sorted.filter((f) => f.path.startsWith(`${folder}/`));
	// What cannot be opened is reported itself, and what names it is not.
	const unopened = (folder: string) => faulty.filter((f) => f.path.startsWith(`${folder}/`));

	const read = [
		...inFolder(contentFolder).map((f) => collect(parseRecord(f))),
		...unopened(contentFolder).map((f) => ({ ...parseRecord(f), record: undefined }))
	];
	const parsed = read.flatMap(({ record }) => record ?? []);
	const known = knownIds(read);
	const unread = new Set(read.flatMap(({ id, record }) => (record ? [] : [id])));
	const byId = new Map(parsed.map((p) => [p.id, p]));
	const checked = parsed.map((p) => ({ parsed: p, record: collect(validate(p)).record }));
	const marked = checked.flatMap(({ record }) => record ?? []);
	const { labels, sources: labelSources } = collect(
		readLabels(inFolder(labelsFolder), known, faulty)
	);
	const said = withLettering(marked, labels).map((record) => readClaims(record));
	const records = said.map(({ record }) => record);
	const places = records.filter((r) => r.kind === 'places');
	const shapeFiles = inFolder(shapesFolder).filter(
		(f) => !f.path.endsWith('/README.md') && !f.path.startsWith(`${bordersFolder}/`)
	);
	const drawn = shapeFiles.flatMap((f) => collect(readShape(f, known)).read ?? []);
	const shapes = drawn.map(({ shape }) => shape);
	problems.push(...farOutlines(drawn, places));
	// An outline that cannot be read is reported itself, and what names it is not.
	const outlines = new Set(
		[...shapeFiles, ...unopened(shapesFolder)].map((f) => basename(f.path, '.geojson'))
	);
	const borderFiles = inFolder(bordersFolder).flatMap((f) => readBorder(f, known));
	const borders = borderFiles.flatMap(({ read }) => read ?? []);
	checkCourses(borders);
	checkCovers(borders, outlines);
	const { territories, expand } = territoriesOf(
		borders.flatMap(({ border }) => border.properties.covers ?? []),
		shapes,
		places
	);
	checkHolders(borders, expand);
	checkYears(borders, marked);
	for (const file of borderFiles) collect(file);
	const insecure = collect(
		readInsecure(
			files.find((f) => f.path === insecureSources),
			byId,
			unread
		)
	);
	const { glossary } = collect(
		readGlossary(
			sound.find((f) => f.path === glossaryFile),
			known,
			labels
		)
	);
	problems.push(...duplicates(parsed), ...checkReferences(parsed, known));
	const { changes, ...told } = collect(readChanges(sound, parsed, unread.size > 0));
	warnings.push(...told.warnings);
	const { releases } = collect(readReleases(sound, memoryOf(parsed)));
	const translated = collect(
		readTranslations(
			inFolder(translationsFolder).filter((f) => f.path !== `${translationsFolder}/README.md`),
			[
				...checked.flatMap((c) => (c.record ? [c.parsed] : [])),
				...borders.map(({ border: { id, properties } }) => ({
					...{ kind: 'borders' as const, id },
					value: properties
				}))
			],
			known,
			new Set(inFolder(bordersFolder).map((f) => basename(f.path, '.geojson'))),
			letteredNames(labels)
		)
	);
	warnings.push(...translated.warnings);
	// While a file cannot be read, nobody knows what it names.
	if (unread.size === 0) problems.push(...findOrphans(parsed, known));
	warnings.push(...collect(checkRules(marked, byId, { insecure: insecure.ids, labels })).warnings);
	if (problems.length > 0) return { problems: sortProblems(problems), warnings };

	const mentions = mentionsOf(records);
	const supports = supportsOf(records);
	const atlas: Atlas = {
		records: groupByKind(records),
		kindOf: Object.fromEntries(records.map((r) => [r.id, r.kind])),
		backlinks: backlinksOf(records),
		mentions,
		supports,
		claims: claimsById(said),
		touches: touchesOf(records),
		frames: recordFrames(records, placeFrames(places, shapes), mentions),
		outlines: Object.fromEntries(
			shapes
				.filter((s) => s.properties.own)
				.map(({ id, properties: { origin, licence, note } }) => [
					id,
					{ origin, licence, ...(note && { note }) }
				])
		),
		islands: islandsOf(expand({ outline: islandChain }), shapes, labels),
		readings: readingsOf(labels),
		labelSources,
		glossary: glossaryIn(glossary, 'en'),
		borders: borderViews(
			borders.map(({ border }) => border),
			expand
		)
	};
	const facts = factsOf(records, supports);
	const english: Spoken = {
		atlas,
		facts,
		graph: graphOf(records, mentions),
		documents: searchDocuments(records, atlas.islands, labels, translated.titles),
		periods: periodViews(records),
		marks: markFeatures(records),
		lines: lineFeatures(borders.map(({ border }) => border))
	};
	return {
		compiled: {
			...english,
			inLanguage: (language) =>
				spokenIn(language, {
					english,
					marked: withLettering(marked, labels),
					labels,
					glossary,
					titles: translated.titles,
					translations: translated.translations[language]
				}),
			changes,
			released: { data: digestOf(atlas.records), releases },
			map: {
				areas: areaFeatures(shapes, territories, letteringOf(labels)),
				labels: labelFeatures(labels),
				sites: siteFeatures(places, labels, shapes)
			}
		},
		problems: [],
		warnings: sortProblems(warnings)
	};
}
