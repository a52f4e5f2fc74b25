import type { MarkShape } from '$lib/core/mark-shapes.ts';
import type { HitGroup } from '$lib/data/search/search-query.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import { m } from '$lib/paraglide/messages.js';

/** What a group of hits is called. */
export function groupName(kind: HitGroup['kind']): string {
	if (kind === 'islands') return m.search_group_islands();
	if (kind === 'stories') return m.search_group_stories();
	return kind === 'names' ? m.search_group_names() : kindWords[kind].many;
}

/** The mark beside a hit: islands and names on the map are places. */
export const shapeOf = (kind: HitGroup['kind']): MarkShape =>
	kind === 'islands' || kind === 'names' ? 'places' : kind === 'stories' ? 'themes' : kind;
