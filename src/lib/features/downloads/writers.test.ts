// Protects: the bytes of the formats that are not text are what their standards say, and the same at each build.
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { omit } from '$lib/core/omit.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { flatgeobufOf } from './flatgeobuf.ts';
import { geopackageOf } from './geopackage.ts';
import { isLocated, layersOf } from './layer.ts';
import { parquetOf } from './parquet.ts';
import { releaseOf } from './release.ts';
import { wkbOf, wktOf } from './wkb.ts';

const release = releaseOf(atlas);
const layers = layersOf(atlas);
const hex = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('hex');

describe('a geometry', () => {
	const point = '0101000000000000000000f03f0000000000000040';
	test.each([
		['Point', [[1, 2]], point, 'POINT (1 2)'],
		['MultiPoint', [[1, 2]], `010400000001000000${point}`, 'POINT (1 2)'],
		[
			'MultiPoint',
			[
				[1, 2],
				[1, 2]
			],
			`010400000002000000${point}${point}`,
			'MULTIPOINT ((1 2), (1 2))'
		],
		['Point', [], undefined, ''],
		['MultiPoint', [], undefined, '']
	] as const)('%s of %j', (shape, points, binary, text) => {
		const pairs = points.map(([lng, lat]): [number, number] => [lng, lat]);
		expect(hex(wkbOf(pairs, shape))).toBe(binary);
		expect(wktOf(pairs)).toBe(text);
	});
});

describe('the GeoPackage', () => {
	const bytes = geopackageOf(layers, release);
	const db = new DatabaseSync(':memory:');
	db.deserialize(bytes);

	test('is an SQLite file that says it is a GeoPackage', () => {
		expect(Buffer.from(bytes).toString('latin1', 0, 15)).toBe('SQLite format 3');
		expect(Buffer.from(bytes).toString('latin1', 68, 72)).toBe('GPKG');
		expect(Buffer.from(bytes).readUInt32BE(60)).toBe(10300);
		expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
		expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
	});

	test.each(layers)('has $name as its rows have them', ({ name, rows, shape }) => {
		const found = db.prepare(`SELECT * FROM ${name} ORDER BY fid`).all();
		expect(found.map((row) => omit(row, 'fid', 'geom'))).toEqual(
			rows.map(({ columns }) => columns)
		);
		expect(found.map(({ geom }) => Boolean(geom))).toEqual(
			rows.map(({ points }) => shape !== undefined && points.length > 0)
		);
		const contents = db.prepare('SELECT * FROM gpkg_contents WHERE table_name = ?').get(name);
		expect(contents).toMatchObject({
			data_type: shape ? 'features' : 'attributes',
			last_change: `${release.readUntil}T00:00:00.000Z`
		});
	});

	test('puts a header of eight bytes before the WKB', () => {
		const sochi = db.prepare("SELECT hex(geom) AS geom FROM places WHERE id = 'sochi'").get();
		expect(sochi?.geom).toMatch(/^47500001E6100000010100000/);
		expect(String(sochi?.geom)).toHaveLength(2 * (8 + 21));
	});

	test('is the same when it is made again', () =>
		expect(Buffer.from(geopackageOf(layers, release)).equals(bytes)).toBe(true));
});

describe.each(layers.filter(isLocated))('$name', (layer) => {
	const placed = layer.rows.filter(({ points }) => points.length > 0);

	test('as FlatGeobuf begins with its magic, and has a feature for each row with points', () => {
		const bytes = Buffer.from(flatgeobufOf(layer, release));
		expect(hex(bytes.subarray(0, 8))).toBe('6667620366676200');
		let count = 0;
		let at = 12 + bytes.readUInt32LE(8);
		for (; at < bytes.length; count++) at += 4 + bytes.readUInt32LE(at);
		expect(at).toBe(bytes.length);
		expect(count).toBe(placed.length);
		expect(Buffer.from(flatgeobufOf(layer, release)).equals(bytes)).toBe(true);
	});
});

describe.each(layers)('$name', (layer) => {
	test('as Parquet has its magic at both ends, and says how its geometry is written', () => {
		const bytes = Buffer.from(parquetOf(layer, release));
		expect([bytes.toString('latin1', 0, 4), bytes.toString('latin1', bytes.length - 4)]).toEqual([
			'PAR1',
			'PAR1'
		]);
		const geo = `"geometry_types":["${layer.shape}"]`;
		expect(bytes.includes(geo)).toBe(layer.shape !== undefined);
		expect(bytes.includes(release.license)).toBe(true);
		expect(Buffer.from(parquetOf(layer, release)).equals(bytes)).toBe(true);
	});
});
