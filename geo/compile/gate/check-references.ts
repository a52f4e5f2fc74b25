import type { Kind } from '../../schema/records.ts';
import { idsOf, type KnownIds } from './known-ids.ts';
import type { ParsedRecord } from './parse.ts';
import type { Path, Problem } from './problem.ts';
import { referencesOf } from './references.ts';
import { listed, suggest } from './suggest.ts';
import { valueAt } from './value-at.ts';

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
	limits: 'a limit',
	periods: 'a period',
	stories: 'a story'
};

/** Checks that every reference names a record that exists, of a kind that fits, and never itself or twice. */
export function checkReferences(parsed: readonly ParsedRecord[], known: KnownIds): Problem[] {
	const problems: Problem[] = [];
	for (const record of parsed) {
		const seen = new Map<string, string>();
		for (const { path, field, to, allowed } of referencesOf(record.kind, record.value)) {
			const report = (message: string) => problems.push(record.problem(path, `"${to}" ${message}`));
			// Not even an id: the schema says so.
			if (!/^[a-z0-9-]+$/.test(to)) continue;
			const kinds = known.get(to);
			const near = () => suggest(to, idsOf(known, allowed));
			const wanted = listed(allowed.map((k) => singular[k]));
			if (to === record.id) report('is the record itself; name another one or remove it');
			else if (!kinds)
				report(`is not the id of ${wanted}${near() || '; add that record or correct the id'}`);
			else if (!kinds.some((k) => allowed.includes(k)))
				report(`is ${singular[kinds[0]!]}; name ${wanted} here${near()}`);
			const list = fieldsWithoutRepeats[field];
			if (!list) continue;
			const key = `${field} ${list(record.value, path)}${to}`;
			if (seen.has(key)) report('is named twice in this list; remove one');
			seen.set(key, field);
		}
	}
	return problems;
}

/** Lists in which an id may stand once; a link may name the same record again with another relation. */
const fieldsWithoutRepeats: Record<string, (value: unknown, path: Path) => string> = {
	'places[]': () => '',
	'themes[].id': () => '',
	'about[]': () => '',
	'records[]': () => '',
	'steps[].records[]': (_, path) => `${path[1]} `,
	'steps[].map.frame[]': (_, path) => `${path[1]} `,
	'links[].to': (value, path) => `${valueAt(value, [...path.slice(0, -1), 'rel']) ?? ''} `
};
