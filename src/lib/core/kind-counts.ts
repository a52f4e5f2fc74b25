import { m } from '$lib/paraglide/messages.js';
import { comma } from './locale.ts';

/** What one of a kind that the map shows is called, within a line. */
export const kindNames: Readonly<Record<string, string>> = {
	events: m.core_kind_event(),
	projects: m.core_kind_project(),
	agreements: m.core_kind_agreement(),
	places: m.core_kind_place(),
	islands: m.core_kind_island()
};

/** How many of each kind, in the order in which they are said. */
const counted = {
	events: m.core_count_events,
	projects: m.core_count_projects,
	agreements: m.core_count_agreements,
	places: m.core_count_places,
	islands: m.core_count_islands
};

/** Counts by kind in words, `5 events, 1 project`: kinds with none are left out, keys that are no kind ignored. */
export const formatCounts = (counts: Readonly<Record<string, unknown>>): string =>
	Object.entries(counted)
		.flatMap(([kind, say]) => {
			const count = Number(counts[kind] ?? 0);
			return count > 0 ? [say({ count })] : [];
		})
		.join(comma);
