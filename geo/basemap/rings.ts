import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

export type Position = [lng: number, lat: number];
/** Closed: the last position repeats the first. Longitudes may run beyond 180 where a ring crosses it. */
export type Ring = Position[];

/** The ring of a GeoJSON polygon, without heights. */
export const toRing = (positions: readonly (readonly number[])[]): Ring =>
	positions.map(([lng = NaN, lat = NaN]) => [lng, lat]);

/** GMT cuts coasts into bins; both sides of a cut carry the same point to the sixth decimal. */
function key([lng, lat]: Position): string {
	return `${Math.round((lng <= -180 + 1e-9 ? 180 : lng) * 1e6)},${Math.round(lat * 1e6)}`;
}

async function readLines(file: string): Promise<Position[][]> {
	const lines: Position[][] = [];
	let line: Position[] = [];
	for await (const row of createInterface({ input: createReadStream(file) })) {
		if (row.startsWith('#')) continue;
		if (row.startsWith('>')) {
			if (line.length > 1) lines.push(line);
			line = [];
			continue;
		}
		const tab = row.indexOf('\t');
		const lng = Number(row.slice(0, tab));
		line.push([lng > 180 ? lng - 360 : lng, Number(row.slice(tab + 1))]);
	}
	if (line.length > 1) lines.push(line);
	return lines;
}

/** Joins lines end to end into closed rings. Throws when one stays open. */
function chain(lines: Position[][]): Ring[] {
	const isClosed = (line: Position[]) => line.length > 3 && key(line[0]!) === key(line.at(-1)!);
	const rings = lines.filter(isClosed);
	const open = lines.filter((line) => !isClosed(line));
	const ends = new Map<string, Set<number>>();
	open.forEach((line, i) => {
		for (const end of [key(line[0]!), key(line.at(-1)!)])
			ends.set(end, (ends.get(end) ?? new Set()).add(i));
	});
	const take = (i: number) => {
		for (const end of [key(open[i]![0]!), key(open[i]!.at(-1)!)]) ends.get(end)?.delete(i);
	};
	const used = new Set<number>();
	for (let i = 0; i < open.length; i++) {
		if (used.has(i)) continue;
		const ring = [...open[i]!];
		used.add(i);
		take(i);
		while (key(ring.at(-1)!) !== key(ring[0]!) || ring.length < 4) {
			const end = key(ring.at(-1)!);
			const next = ends.get(end)?.values().next().value;
			if (next === undefined) throw new Error(`the coast stays open at ${end}`);
			used.add(next);
			take(next);
			const line = open[next]!;
			const piece = key(line[0]!) === end ? line : line.toReversed();
			for (const position of piece.slice(1)) ring.push(position);
		}
		rings.push(ring);
	}
	return rings;
}

/** A ring that jumps from 180 to -180 is carried on beyond 180 instead. */
function unwrap(ring: Ring): Ring {
	let offset = 0;
	const out = ring.map(([lng, lat], i): Position => {
		const step = i > 0 ? lng - ring[i - 1]![0] : 0;
		if (step > 180) offset -= 360;
		else if (step < -180) offset += 360;
		return [lng + offset, lat];
	});
	return out.some(([lng]) => lng < -180.0001) ? out.map(([lng, lat]) => [lng + 360, lat]) : out;
}

/** Every closed ring of a GMT coastline dump. */
export async function readRings(file: string): Promise<Ring[]> {
	return chain(await readLines(file)).map(unwrap);
}
