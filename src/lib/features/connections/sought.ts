import type { Connections } from './connections.ts';
import type { Ends } from '$lib/url/ends.ts';

/** The result of a search between two ends, in a sentence; empty while neither is chosen. */
export function saySought(connections: Connections, { from, to }: Ends, chains: number): string {
	const unknown = [from, to].filter((id) => id !== '' && !connections.has(id));
	if (unknown.length > 0)
		return `No place, event, project, agreement, actor, statement or theme has the id ${unknown.map((id) => `“${id}”`).join(' or ')}. Choose from the lists.`;
	const nameOf = (id: string) => connections.nodes.find((node) => node.id === id)?.name ?? id;
	if (!from && !to) return '';
	if (!from || !to) return `What ${nameOf(from || to)} is connected with directly.`;
	if (from === to) return 'Both ends are the same record: choose another one.';
	const names = `${nameOf(from)} and ${nameOf(to)}`;
	if (chains === 0) return `Nothing in the atlas connects ${names}.`;
	return chains === 1
		? `One chain between ${names}. It is drawn on the map.`
		: `${chains} chains between ${names}, the shortest first. The open one is drawn on the map.`;
}
