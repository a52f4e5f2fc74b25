/* eslint-disable house/no-words -- the files are one for all languages */
import { DatabaseSync } from 'node:sqlite';
import { boxOf, isLocated, type Layer } from './layer.ts';
import { aboutRelease, type Release } from './release.ts';
import { columns } from './english.ts';
import { tables, wgs84 } from './geopackage-tables.ts';
import { wkbOf } from './wkb.ts';

const names = Object.keys(columns);
const quoted = names.map((name) => `"${name}"`);
/** EPSG:4326. */
const srs = 4326;

/** What GeoPackage puts before the WKB: "GP", version 1, little-endian without an envelope, coordinate system. */
const header = new Uint8Array([0x47, 0x50, 0, 1, srs & 255, srs >> 8, 0, 0]);

const geometryOf = (wkb: Uint8Array | undefined) =>
	wkb ? new Uint8Array([...header, ...wkb]) : null;

/** A layer with a shape as features, any other as attributes. */
function addLayer(db: DatabaseSync, layer: Layer, changed: string): void {
	const isPlaced = isLocated(layer);
	const box = isPlaced ? (boxOf(layer.rows) ?? []) : [];
	const geometry = isPlaced ? `geom ${layer.shape.toUpperCase()},` : '';
	db.exec(
		`CREATE TABLE ${layer.name} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, ${geometry}
		${quoted.map((name) => `${name} TEXT NOT NULL`).join(', ')})`
	);
	const [west = null, south = null, east = null, north = null] = box;
	db.prepare('INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
		layer.name,
		isPlaced ? 'features' : 'attributes',
		layer.name,
		layer.title,
		changed,
		west,
		south,
		east,
		north,
		isPlaced ? srs : null
	);
	if (isPlaced)
		db.prepare('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)').run(
			layer.name,
			'geom',
			layer.shape.toUpperCase(),
			srs
		);
	const fields = [...(isPlaced ? ['geom'] : []), ...quoted];
	const add = db.prepare(
		`INSERT INTO ${layer.name} (${fields.join(', ')}) VALUES (${fields.map(() => '?').join(', ')})`
	);
	for (const { columns: cells, points } of layer.rows)
		add.run(...(isPlaced ? [geometryOf(wkbOf(points, layer.shape))] : []), ...Object.values(cells));
}

/**
 * A GeoPackage (OGC 12-128r18) of all layers, what it says of itself in its metadata. The same rows give the same
 * bytes: it has no clock, and is written anew in the order of its pages.
 */
export function geopackageOf(layers: readonly Layer[], release: Release): Uint8Array<ArrayBuffer> {
	const db = new DatabaseSync(':memory:');
	try {
		db.exec(tables);
		const changed = `${release.readUntil}T00:00:00.000Z`;
		db.prepare('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)').run(
			'WGS 84',
			srs,
			'EPSG',
			srs,
			wgs84,
			'longitude and latitude in degrees'
		);
		for (const layer of layers) addLayer(db, layer, changed);
		db.prepare("INSERT INTO gpkg_metadata VALUES (1, 'dataset', ?, 'text/plain', ?)").run(
			'http://purl.org/dc/terms/description',
			`${release.title}\n${aboutRelease(release)}`
		);
		db.prepare(
			"INSERT INTO gpkg_metadata_reference VALUES ('geopackage', NULL, NULL, NULL, ?, 1, NULL)"
		).run(changed);
		db.exec('VACUUM');
		return new Uint8Array(db.serialize());
	} finally {
		db.close();
	}
}
