import type { MarkShape } from '$lib/core/mark-shapes.ts';
import type { HitGroup } from '$lib/data/search/search-query.ts';
import { kindWords } from '$lib/data/record/kinds.ts';

/** What a group of hits is called. */
export function groupName(kind: HitGroup['kind']): string {
	if (kind === 'islands') return 'Islands';
	if (kind === 'stories') return 'Stories';
	return kind === 'names' ? 'Names on the map' : kindWords[kind].many;
}

/** The mark beside a hit: islands and names on the map are places. */
export const shapeOf = (kind: HitGroup['kind']): MarkShape =>
	kind === 'islands' || kind === 'names' ? 'places' : kind === 'stories' ? 'themes' : kind;
