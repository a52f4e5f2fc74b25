import type { Kind } from '../../schema/records.ts';
import { kinds } from '../../schema/vocabulary.ts';
import type { ParsedFile } from './parse.ts';

/** id → its kinds, of files that cannot be read too; several kinds where they share an id, which is reported. */
export type KnownIds = ReadonlyMap<string, readonly Kind[]>;

/** A file in no kind's folder may be of any kind: it is reported itself, and what names it is not. */
export function knownIds(files: readonly ParsedFile[]): KnownIds {
	const known = new Map<string, readonly Kind[]>();
	for (const { id, kind } of files)
		known.set(id, [...(known.get(id) ?? []), ...(kind ? [kind] : kinds)]);
	return known;
}

/** The ids that a field may name, for suggestions. */
export function idsOf(known: KnownIds, allowed: readonly Kind[]): string[] {
	return [...known].flatMap(([id, kinds]) => (kinds.some((k) => allowed.includes(k)) ? [id] : []));
}
