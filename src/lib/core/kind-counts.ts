/** Singular and plural of the kinds that the map shows. */
export const kindNames: Record<string, readonly [one: string, many: string]> = {
	events: ['event', 'events'],
	projects: ['project', 'projects'],
	agreements: ['agreement', 'agreements'],
	places: ['place', 'places'],
	islands: ['island', 'islands']
};

/** Counts by kind in words, `5 events, 1 project`: kinds with none are left out, keys that are no kind ignored. */
export function formatCounts(counts: Readonly<Record<string, unknown>>): string {
	const parts = Object.entries(kindNames).flatMap(([kind, [one, many]]) => {
		const count = Number(counts[kind] ?? 0);
		return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
	});
	return parts.join(', ');
}
