import type { Kind } from '../schema/records.ts';
import type { ParsedRecord } from './parse.ts';
import type { Problem } from './problem.ts';
import { referencesOf } from './references.ts';
import { listed, suggest } from './suggest.ts';

const singular: Record<Kind, string> = {
	places: 'a place',
	events: 'an event',
	projects: 'a project',
	agreements: 'an agreement',
	actors: 'an actor',
	statements: 'a statement',
	themes: 'a theme',
	sources: 'a source',
	coverage: 'a coverage row',
	limits: 'a limit'
};

/**
 * Checks that every reference names a record that exists, of a kind that fits, and never itself or twice.
 * `known` holds the kind of every id, also of files that could not be read.
 */
export function resolve(
	parsed: readonly ParsedRecord[],
	known: ReadonlyMap<string, Kind>
): Problem[] {
	const idsOf = Map.groupBy(known.keys(), (id) => known.get(id));
	const problems: Problem[] = [];
	for (const record of parsed) {
		const seen = new Map<string, string>();
		for (const { path, field, to, allowed } of referencesOf(record.kind, record.value)) {
			const report = (message: string) => problems.push(record.problem(path, `"${to}" ${message}`));
			// Not even an id: the schema says so.
			if (!/^[a-z0-9-]+$/.test(to)) continue;
			const kind = known.get(to);
			const ids = allowed.flatMap((k) => idsOf.get(k) ?? []);
			const wanted = listed(allowed.map((k) => singular[k]));
			if (to === record.id) report('is the record itself; name another one or remove it');
			else if (!kind)
				report(
					`is not the id of ${wanted}${suggest(to, ids) || '; add that record or correct the id'}`
				);
			else if (!allowed.includes(kind))
				report(`is ${singular[kind]}; name ${wanted} here${suggest(to, ids)}`);
			const list = fieldsWithoutRepeats[field];
			if (!list) continue;
			const key = `${field} ${list(record.value, path)}${to}`;
			if (seen.has(key)) report('is named twice in this list; remove one');
			seen.set(key, field);
		}
	}
	return problems;
}

type Raw = { links?: { rel?: string }[] };

/** Lists in which an id may stand once; a link may name the same record again with another relation. */
const fieldsWithoutRepeats: Record<string, (value: unknown, path: readonly unknown[]) => string> = {
	'places[]': () => '',
	'themes[].id': () => '',
	'about[]': () => '',
	'records[]': () => '',
	'links[].to': (value, path) => `${(value as Raw).links?.[path[1] as number]?.rel ?? ''} `
};

const usedKinds: readonly Kind[] = ['places', 'actors', 'themes', 'sources'];

/** No orphan: a place, an actor, a theme or a source is named by another record, or links to one. */
export function findOrphans(parsed: readonly ParsedRecord[]): Problem[] {
	const references = parsed.map((p) => ({ p, to: [...referencesOf(p.kind, p.value)] }));
	const used = new Set(references.flatMap(({ to }) => to.map((reference) => reference.to)));
	return references
		.filter(({ p, to }) => usedKinds.includes(p.kind) && !used.has(p.id) && !to.some(isLink))
		.map(({ p }) =>
			p.problem(
				[],
				'is an orphan: no record names it; name it in the record it belongs to, or remove this file'
			)
		);
}

const isLink = ({ field }: { field: string }) => field === 'links[].to';
