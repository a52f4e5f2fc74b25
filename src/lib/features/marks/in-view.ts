import { group } from 'd3-array';
import { formatCounts } from '$lib/core/kind-counts.ts';
import type { Marks } from '$lib/data/map/marks.ts';
import { compareTexts } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';

/** A record that has a mark in some box of the map. */
export interface SeenRecord {
	id: string;
	kind: 'events' | 'projects' | 'agreements';
	title: string;
	/** ISO date of its beginning. */
	start: string;
}

const isInside = (lng: number, west: number, east: number) =>
	[lng, lng + 360, lng - 360].some((x) => x >= west && x <= east);

/**
 * The records with a mark in a box, each once, in time order; of these kinds, and of these ids where they are given.
 *
 * @param box `[west, south, east, north]`; it may reach beyond 180°
 */
export function recordsIn(
	{ features }: Marks,
	[west, south, east, north]: readonly [number, number, number, number],
	kinds: ReadonlySet<string>,
	matching?: ReadonlySet<string>
): SeenRecord[] {
	const found = new Map<string, SeenRecord>();
	for (const { geometry, properties } of features) {
		const [lng = NaN, lat = NaN] = geometry.coordinates;
		const { id, kind, title, start } = properties;
		if (matching && !matching.has(id)) continue;
		if (!kinds.has(kind) || lat < south || lat > north || !isInside(lng, west, east)) continue;
		found.set(id, { id, kind, title, start });
	}
	return [...found.values()].toSorted((a, b) =>
		a.start === b.start ? compareTexts(a.title, b.title) : a.start < b.start ? -1 : 1
	);
}

export const idsIn = (records: readonly SeenRecord[]): ReadonlySet<string> =>
	new Set(records.map(({ id }) => id));

/** What is in view, as one sentence: `3 records in view: 2 events, 1 project.` */
export function sayInView(records: readonly SeenRecord[]): string {
	if (records.length === 0) return m.marks_none();
	const kinds = group(records, ({ kind }) => kind);
	const counts = Object.fromEntries([...kinds].map(([kind, list]) => [kind, list.length]));
	return m.marks_in_view({ count: records.length, kinds: formatCounts(counts) });
}
