import type { Kind } from '../../schema/records.ts';
import { idsOf, type KnownIds } from './known-ids.ts';
import type { ParsedRecord } from './parse.ts';
import type { Problem } from './problem.ts';
import { referencesOf } from './references.ts';
import { nearest } from './suggest.ts';

const usedKinds: readonly Kind[] = ['places', 'actors', 'themes', 'sources'];

/**
 * No orphan: a place, an actor, a theme or a source is named by another record, or links to one.
 * A near miss counts as naming: it is reported as a mistyped id, and that is enough.
 */
export function findOrphans(parsed: readonly ParsedRecord[], known: KnownIds): Problem[] {
	const references = parsed.map((p) => ({ p, to: [...referencesOf(p.kind, p.value)] }));
	const used = new Set(
		references.flatMap(({ p, to }) =>
			to
				.filter((reference) => reference.to !== p.id)
				.map(({ to, allowed }) => (known.has(to) ? to : nearest(to, idsOf(known, allowed))))
		)
	);
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
