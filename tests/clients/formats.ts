// Each format of geodata, read by GDAL and by one reader that knows nothing of it.
import {
	pointsOf,
	bytes,
	expectedNames,
	kinds,
	names,
	namesOf,
	parse,
	placed,
	placedNames,
	text
} from './expected.ts';
import { fromPython, reader, said } from './programs.ts';
import { same } from './tally.ts';

const countsIn = (layers: string) =>
	[...layers.matchAll(/Feature Count: (\d+)/g)].map(([, count]) => Number(count));

/** The names that GDAL reads of a layer, also of one it asks for over the web. */
export async function namesByGdal(source: string, ...layer: string[]) {
	const select = ['-f', 'CSV', '/vsistdout/', source, ...layer, '-select', names.join(',')];
	return namesOf(parse(await said('ogr2ogr', select)));
}

const multi = (coordinates: number[] | number[][]) =>
	typeof coordinates[0] === 'number' ? [coordinates] : coordinates;

async function geojson(): Promise<void> {
	const { check } = reader('@placemarkio/check-geojson');
	for (const kind of placed) {
		const file = `${kind}.geojson`;
		same(`GDAL reads ${file}`, await namesByGdal(file), expectedNames(kind));
		const { features } = check(text(file));
		const found = features.map(({ properties }: { properties: object }) => properties);
		same(`check-geojson finds no fault in ${file}`, namesOf(found), expectedNames(kind));
	}
}

async function csv(): Promise<void> {
	const script = `import csv, json, sys
rows = csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline=''))
print(json.dumps([[row[name] for name in sys.argv[2:]] for row in rows]))`;
	for (const kind of kinds) {
		const file = `${kind}.csv`;
		same(`GDAL reads ${file}`, await namesByGdal(file), expectedNames(kind));
		const found = JSON.parse(await fromPython(script, file, ...names));
		same(`Python reads ${file}`, found, expectedNames(kind));
	}
}

async function geopackage(): Promise<void> {
	const file = 'atlas.gpkg';
	// It knows the rules of the standard one by one, and says nothing where none is broken.
	const validate =
		'from osgeo_utils.samples.validate_gpkg import main; import sys; sys.exit(main(["", sys.argv[1]]))';
	same('validate_gpkg finds no fault in it', (await fromPython(validate, file)).trim(), '');
	const script = `import json, sqlite3, struct, sys
db = sqlite3.connect(sys.argv[1])
def points(blob):
    wkb = blob[8:]
    if wkb[1] == 1: return [list(struct.unpack('<dd', wkb[5:21]))]
    return [list(struct.unpack('<dd', wkb[9 + 21 * i + 5:9 + 21 * i + 21])) for i in range(struct.unpack('<I', wkb[5:9])[0])]
names = [list(row) for row in db.execute(f'SELECT {", ".join(sys.argv[4:])} FROM {sys.argv[2]} ORDER BY fid')]
placed = [points(blob) for (blob,) in db.execute(f'SELECT geom FROM {sys.argv[2]} WHERE geom IS NOT NULL ORDER BY fid')] if sys.argv[3] == 'yes' else []
print(json.dumps([names, placed]))`;
	for (const kind of kinds) {
		same(`GDAL reads ${kind} of ${file}`, await namesByGdal(file, kind), expectedNames(kind));
		const isPlaced = placed.includes(kind);
		const found = JSON.parse(
			await fromPython(script, file, kind, isPlaced ? 'yes' : 'no', ...names)
		);
		const expected = [expectedNames(kind), isPlaced ? pointsOf(kind) : []];
		same(`SQLite reads ${kind} of ${file}, names and points`, found, expected);
	}
}

interface Feature {
	properties: Record<string, string>;
	geometry: { coordinates: number[] | number[][] };
}

async function flatgeobuf(): Promise<void> {
	const { deserialize } = reader('flatgeobuf/lib/mjs/geojson.js');
	for (const kind of placed) {
		const file = `${kind}.fgb`;
		same(`GDAL reads ${file}`, await namesByGdal(file), placedNames(kind));
		const features: Feature[] = [];
		for await (const feature of deserialize(bytes(file))) features.push(feature);
		same(
			`the library flatgeobuf reads ${file}, names and points`,
			[
				namesOf(features.map(({ properties }) => properties)),
				features.map(({ geometry }) => multi(geometry.coordinates))
			],
			[placedNames(kind), pointsOf(kind)]
		);
	}
}

async function kml(): Promise<void> {
	const counts = countsIn(await said('ogrinfo', ['-ro', '-so', '-al', 'atlas.kml']));
	same(
		'GDAL counts the folders of atlas.kml',
		counts,
		placed.map((kind) => pointsOf(kind).length)
	);
	const sochi = countsIn(await said('ogrinfo', ['-ro', '-so', '-al', 'places/sochi.kml']));
	const own = parse(text('places/sochi.csv')).filter(({ wkt }) => wkt);
	same('GDAL counts what lies in places/sochi.kml', sochi, [own.length]);
	const { DOMParser } = reader('@xmldom/xmldom');
	const document = new DOMParser().parseFromString(text('atlas.kml'), 'text/xml');
	const { features } = reader('@tmcw/togeojson').kml(document) as { features: Feature[] };
	same(
		'togeojson reads the names of atlas.kml',
		namesOf(features.map(({ properties }) => properties)),
		placed.flatMap(placedNames)
	);
}

async function parquet(): Promise<void> {
	const { DuckDBInstance } = reader('@duckdb/node-api');
	const db = await (await DuckDBInstance.create(':memory:')).connect();
	await db.run("SET file_search_path = 'build/data'");
	const { readParquet } = reader('parquet-wasm');
	const { tableFromIPC } = reader('apache-arrow');
	for (const kind of kinds) {
		const file = `${kind}.parquet`;
		const rows = await db.runAndReadAll(`SELECT * FROM '${file}'`);
		same(`DuckDB reads ${file}`, namesOf(rows.getRowObjectsJson()), expectedNames(kind));
		const types = rows.columnTypes().map(String);
		const isGeometry = types.at(-1).startsWith('GEOMETRY');
		same(`DuckDB sees where ${kind} lie`, isGeometry, placed.includes(kind));
		const table = tableFromIPC(readParquet(bytes(file)).intoIPCStream());
		const found = namesOf(table.toArray());
		same(`parquet-wasm reads ${file}`, found, expectedNames(kind));
	}
}

export async function formats(): Promise<void> {
	for (const format of [geojson, csv, geopackage, flatgeobuf, kml, parquet]) await format();
}
