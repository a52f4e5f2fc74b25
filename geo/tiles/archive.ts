// Writes PMTiles, version 3: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
// The npm package `pmtiles` only reads.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

export interface Tile {
	z: number;
	x: number;
	y: number;
	/** What the tile holds, not compressed. */
	data: Uint8Array;
}

export interface ArchiveOptions {
	/** Vector tiles are compressed here; WebP is already. */
	type: 'mvt' | 'webp';
	/** `[west, south, east, north]`. */
	bounds: [number, number, number, number];
	metadata: Record<string, unknown>;
}

interface Entry {
	id: number;
	/** How many consecutive tiles share this entry; 0 for a leaf directory. */
	run: number;
	offset: number;
	length: number;
}

/** Small enough that the header and the root directory come with one short request. */
const rootLimit = 1024;
const headerLength = 127;
const [gzipped, plain] = [2, 1];

/** The ninth byte of a gzip header names the system that made it; it would differ between machines. */
function gzip(data: Uint8Array): Buffer {
	const out = gzipSync(data, { level: 9 });
	out[9] = 0xff;
	return out;
}

function varint(out: number[], value: number): void {
	for (; value > 0x7f; value = Math.floor(value / 128)) out.push((value % 128) | 0x80);
	out.push(value);
}

function directory(entries: readonly Entry[]): Buffer {
	const out: number[] = [];
	varint(out, entries.length);
	entries.forEach((entry, i) => varint(out, entry.id - (entries[i - 1]?.id ?? 0)));
	for (const { run } of entries) varint(out, run);
	for (const { length } of entries) varint(out, length);
	entries.forEach(({ offset }, i) => {
		const before = entries[i - 1];
		const follows = before && offset === before.offset + before.length;
		varint(out, follows ? 0 : offset + 1);
	});
	return gzip(Buffer.from(out));
}

/** One directory, or a root that points to leaves when one would be too long. */
function directories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
	const root = directory(entries);
	if (root.length <= rootLimit) return { root, leaves: Buffer.alloc(0) };
	for (let size = 256; ; size *= 2) {
		const leaves: Buffer[] = [];
		const pointers: Entry[] = [];
		let offset = 0;
		for (let i = 0; i < entries.length; i += size) {
			const leaf = directory(entries.slice(i, i + size));
			pointers.push({ id: entries[i]?.id ?? 0, run: 0, offset, length: leaf.length });
			leaves.push(leaf);
			offset += leaf.length;
		}
		const pointing = directory(pointers);
		if (pointing.length <= rootLimit) return { root: pointing, leaves: Buffer.concat(leaves) };
	}
}

/** An archive in the order of the Hilbert curve (clustered), equal tiles stored once. */
export function writeArchive(tiles: readonly Tile[], options: ArchiveOptions): Buffer {
	const sorted = tiles
		.map((tile) => ({ ...tile, id: zxyToTileId(tile.z, tile.x, tile.y) }))
		.toSorted((a, b) => a.id - b.id);
	const stored = new Map<string, { offset: number; length: number }>();
	const chunks: Uint8Array[] = [];
	const entries: Entry[] = [];
	let size = 0;
	for (const { id, data } of sorted) {
		const hash = createHash('sha256').update(data).digest('base64');
		let at = stored.get(hash);
		if (!at) {
			const chunk = options.type === 'mvt' ? gzip(data) : data;
			at = { offset: size, length: chunk.length };
			size += chunk.length;
			chunks.push(chunk);
			stored.set(hash, at);
		}
		const last = entries.at(-1);
		if (last && last.offset === at.offset && last.id + last.run === id) last.run++;
		else entries.push({ id, run: 1, ...at });
	}
	const { root, leaves } = directories(entries);
	const metadata = gzip(Buffer.from(JSON.stringify(options.metadata)));
	const header = Buffer.alloc(headerLength);
	header.write('PMTiles', 0);
	header[7] = 3;
	let position = headerLength;
	[root.length, metadata.length, leaves.length, size].forEach((length, i) => {
		header.writeBigUInt64LE(BigInt(position), 8 + 16 * i);
		header.writeBigUInt64LE(BigInt(length), 16 + 16 * i);
		position += length;
	});
	[sorted.length, entries.length, stored.size].forEach((count, i) =>
		header.writeBigUInt64LE(BigInt(count), 72 + 8 * i)
	);
	const zooms = sorted.map(({ z }) => z);
	const least = zooms.reduce((a, b) => Math.min(a, b), 30);
	const most = zooms.reduce((a, b) => Math.max(a, b), 0);
	header[96] = 1;
	header[97] = gzipped;
	header[98] = options.type === 'mvt' ? gzipped : plain;
	header[99] = options.type === 'mvt' ? 1 : 4;
	header[100] = least;
	header[101] = most;
	options.bounds.forEach((degrees, i) =>
		header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i)
	);
	header[118] = least;
	return Buffer.concat([header, root, metadata, leaves, ...chunks]);
}
