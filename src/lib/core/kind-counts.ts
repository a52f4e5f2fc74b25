/** What the things on the map are called, one and several. */
export const kindNames: Record<string, readonly [one: string, many: string]> = {
	events: ['event', 'events'],
	projects: ['project', 'projects'],
	agreements: ['agreement', 'agreements'],
	places: ['place', 'places'],
	islands: ['island', 'islands']
};

/** How many of each kind, without those of which there is none: `5 events, 1 project`. Other keys are passed over. */
export function formatCounts(counts: Readonly<Record<string, unknown>>): string {
	const parts = Object.entries(kindNames).flatMap(([kind, [one, many]]) => {
		const count = Number(counts[kind] ?? 0);
		return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
	});
	return parts.join(', ');
}
