import { recordsIn } from '../../schema/marks.ts';
import type { Kind } from '../../schema/records.ts';
import { factKinds, pageKinds } from '../../schema/vocabulary.ts';
import type { Path } from './problem.ts';
import { isObject } from './value-at.ts';

/** One field that names another record. */
export interface Reference {
	/** The field, `['evidence', 2, 'source']`. */
	path: Path;
	/** The same without indices: `evidence[].source`. */
	field: string;
	to: string;
	/** The kinds it may name. */
	allowed: readonly Kind[];
}

const records = pageKinds.filter((k) => k !== 'sources');
const toSources = ['sources'] as const;
const toPlaces = ['places'] as const;
const toActors = ['actors'] as const;

const shared = {
	'evidence[].source': toSources,
	'conflicts[].accounts[].sources[]': toSources,
	'conflicts[].sources[]': toSources,
	'links[].to': records
};
const placed = { ...shared, 'places[]': toPlaces, 'themes[].id': ['themes'] } as const;
const undertaking = {
	...placed,
	'parties[].id': toActors,
	'amounts[].evidence[].source': toSources,
	'statusHistory[].source': toSources,
	'standing.source': toSources
} as const;

/** Every field of every kind that names another record. */
const fields: Record<Kind, Record<string, readonly Kind[]>> = {
	places: {
		...shared,
		parent: toPlaces,
		'point.source': toSources,
		'otherPoints[].source': toSources,
		'portrait.story[].record': records,
		'portrait.figures[].record': records,
		'portrait.read.record': records
	},
	events: { ...placed, 'actors[].id': toActors },
	projects: undertaking,
	agreements: undertaking,
	actors: shared,
	statements: {
		...shared,
		'places[]': toPlaces,
		'speaker.id': toActors,
		'about[]': records,
		'assessment.sources[]': toSources
	},
	themes: shared,
	sources: {},
	coverage: { article: toSources, 'records[]': records },
	limits: { 'about[]': pageKinds },
	periods: { first: factKinds, last: factKinds },
	stories: { 'frame[]': records, 'steps[].records[]': records, 'steps[].map.frame[]': records }
};

function* walk(value: unknown, parts: string[], path: Path): Generator<{ path: Path; to: string }> {
	const [head, ...rest] = parts;
	if (head === undefined) {
		if (typeof value === 'string') yield { path, to: value };
	} else if (head === '[]') {
		if (Array.isArray(value))
			for (const [i, item] of value.entries()) yield* walk(item, rest, [...path, i]);
		// One id where a list belongs: the schema says so, and yet it names that record.
		else if (typeof value === 'string') yield* walk(value, rest, path);
	} else if (isObject(value) && !Array.isArray(value)) {
		yield* walk(value[head], rest, [...path, head]);
	}
}

/** Every reference that a record makes. Fields of a wrong type are passed over: the schema reports them. */
export function* referencesOf(kind: Kind, value: unknown): Generator<Reference> {
	for (const [field, allowed] of Object.entries(fields[kind])) {
		const parts = field.replaceAll('[]', '.[]').split('.');
		for (const found of walk(value, parts, [])) yield { ...found, field, allowed };
	}
	if (!('evidence[].source' in fields[kind])) return;
	// The records that carry a part of the summary.
	for (const { path, to: marked } of walk(value, ['summary', 'en'], []))
		for (const to of new Set(recordsIn(marked)))
			yield { path, field: 'summary.en', to, allowed: records };
}
