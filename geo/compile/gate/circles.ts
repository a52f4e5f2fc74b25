/**
 * Circles of any length in a directed graph, as ids in their order: the shortest through each node, told by its first
 * node by name. A node that leads to itself is none.
 */
export function circlesOf(next: ReadonlyMap<string, readonly string[]>): string[][] {
	const told = new Set<string>();
	return [...next.keys()].toSorted().flatMap((start) => {
		if (told.has(start)) return [];
		const circle = shortestBack(start, next);
		for (const id of circle) told.add(id);
		return circle.length > 0 ? [circle] : [];
	});
}

/** The shortest way from a node back to it; empty where there is none. */
function shortestBack(start: string, next: ReadonlyMap<string, readonly string[]>): string[] {
	const from = new Map<string, string>();
	const queue = [start];
	for (const at of queue)
		for (const to of next.get(at) ?? []) {
			if (to === at || from.has(to)) continue;
			from.set(to, at);
			if (to !== start) {
				queue.push(to);
				continue;
			}
			const way = [at];
			for (let id = at; id !== start; way.unshift(id)) id = from.get(id) ?? start;
			return way;
		}
	return [];
}
