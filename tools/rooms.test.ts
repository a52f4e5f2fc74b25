import { globSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { expect, test } from 'vitest';

/** A room is a folder. Files of one room may lean on one another; knip finds circles among files. */
const files = globSync('{src,geo}/**/*.{ts,svelte}')
	.map((file) => file.split(sep).join('/'))
	.filter((file) => !/\.test\.ts$|^geo\/(dist|basemap)\//.test(file));

const aliases: Record<string, string> = { $lib: 'src/lib', $geo: 'geo' };

/** The rooms that a file imports from, its own left out. */
function roomsOf(file: string): string[] {
	const own = posix.dirname(file);
	const sources = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([^'?]+)/g);
	return [...sources].flatMap(([, source = '']) => {
		const [first = ''] = source.split('/');
		const path = source.startsWith('.')
			? posix.join(own, source)
			: first in aliases
				? source.replace(first, aliases[first] ?? '')
				: '';
		const room = posix.dirname(path);
		return path && room !== own ? [room] : [];
	});
}

/** The first way found from a room back to itself. */
function circleIn(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
	const done = new Set<string>();
	const look = (room: string, way: string[]): string[] => {
		if (way.includes(room)) return [...way.slice(way.indexOf(room)), room];
		if (done.has(room)) return [];
		for (const next of graph.get(room) ?? []) {
			const circle = look(next, [...way, room]);
			if (circle.length > 0) return circle;
		}
		done.add(room);
		return [];
	};
	for (const room of graph.keys()) {
		const circle = look(room, []);
		if (circle.length > 0) return circle;
	}
	return [];
}

test('no room leads back to itself by its imports', () => {
	const graph = new Map<string, Set<string>>();
	for (const file of files) {
		const room = posix.dirname(file);
		graph.set(room, new Set([...(graph.get(room) ?? []), ...roomsOf(file)]));
	}
	expect(graph.size).toBeGreaterThan(40);
	expect(circleIn(graph)).toEqual([]);
});

test('a circle of rooms is found', () => {
	const graph = new Map([
		['a', new Set(['b'])],
		['b', new Set(['c'])],
		['c', new Set(['b'])]
	]);
	expect(circleIn(graph)).toEqual(['b', 'c', 'b']);
});
