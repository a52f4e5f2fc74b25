import { m } from '$lib/paraglide/messages.js';
import { listOf } from '$lib/core/locale.ts';
import type { Connections } from './connections.ts';
import type { Ends } from '$lib/url/ends.ts';

/** The result of a search between two ends, in a sentence; empty while neither is chosen. */
export function saySought(connections: Connections, { from, to }: Ends, chains: number): string {
	const unknown = [from, to].filter((id) => id !== '' && !connections.has(id));
	if (unknown.length > 0)
		return m.connections_unknown({
			ids: listOf(
				unknown.map((id) => m.connections_id({ id })),
				'disjunction'
			)
		});
	const nameOf = (id: string) => connections.nodes.find((node) => node.id === id)?.name ?? id;
	if (!from && !to) return '';
	if (!from || !to) return m.connections_direct({ name: nameOf(from || to) });
	if (from === to) return m.connections_same();
	const names = { from: nameOf(from), to: nameOf(to) };
	return chains === 0
		? m.connections_none(names)
		: m.connections_found({ ...names, count: chains });
}
