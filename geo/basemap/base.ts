// Makes static/chart/base.pmtiles and geo/shapes from coast and boundary data.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { FeatureCollection, Position } from 'geojson';
import { writeArchive } from '../tiles/archive.ts';
import { cutTiles, type TileLayer } from '../tiles/cut.ts';
import { countryLines, regionLines, type Line } from './boundaries.ts';
import { coarser, isIn, polygons, readLevel } from './coasts.ts';
import { signedArea } from './geometry.ts';
import { readStreams } from './rivers.ts';
import { toRing, type Ring } from './rings.ts';
import { makeShapes, type ShapeFile } from './shapes.ts';
import { report } from './report.ts';

const work = process.argv[2] ?? 'work';
const shapesFolder = '../shapes';
const maxzoom = 8;
/** Up to this zoom, tiles are cut from coarser lines. */
const smallScale = 4;

const read = (name: string) => JSON.parse(readFileSync(`${work}/${name}.geojson`, 'utf8'));
const linesIn = (name: string): Line[] => read(name).features;

const fixed = ([lng = 0, lat = 0]: Position) => [Number(lng.toFixed(5)), Number(lat.toFixed(5))];
const ringText = (ring: Position[]) => JSON.stringify(ring.map(fixed));
const polygonText = (polygon: Position[][]) => `[${polygon.map(ringText).join(',\n')}]`;

function shapeText({ properties, polygons: parts }: ShapeFile): string {
	const [type, body] =
		parts.length === 1
			? ['Polygon', polygonText(parts[0] ?? [])]
			: ['MultiPolygon', `[\n${parts.map(polygonText).join(',\n')}\n]`];
	return `{\n"type": "Feature",\n"properties": ${JSON.stringify(properties, null, '\t')},\n"geometry": { "type": "${type}", "coordinates": ${body} }\n}\n`;
}

const bySize = (a: Ring, b: Ring) => Math.abs(signedArea(b)) - Math.abs(signedArea(a));
const level = async (n: number) => (await readLevel(`${work}/gshhg-${n}.txt`)).toSorted(bySize);
const [land, lakes, lakeIslands] = await Promise.all([level(1), level(2), level(3)]);

const { shapes, missing } = makeShapes(land);
mkdirSync(shapesFolder, { recursive: true });
for (const name of readdirSync(shapesFolder))
	if (name.endsWith('.geojson')) rmSync(`${shapesFolder}/${name}`);
for (const shape of shapes) writeFileSync(`${shapesFolder}/${shape.id}.geojson`, shapeText(shape));
console.log(`${shapes.length} outlines; without one in GSHHG: ${missing.join(', ') || 'none'}`);

/** Every Kuril island stays in sight, however small the scale. */
const isKuril = (ring: Ring) => {
	const [first] = ring;
	return (
		first !== undefined && isIn([145.3, 43.2, 157, 51.5])(first) && Math.abs(signedArea(ring)) > 1
	);
};
const afar = coarser(land, 2, 60, isKuril);
// Of Antarctica only the rough shape is needed: Natural Earth at 1:50 million.
const world: FeatureCollection = read('land-50m');
const antarctica = world.features.flatMap(({ geometry }) => {
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
	const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return parts.flatMap(([ring]) => (ring?.every((p) => (p[1] ?? 0) < -59.5) ? [toRing(ring)] : []));
});
const regions = linesIn('regions');
const admin1 = regionLines(regions, afar);
const border = countryLines(linesIn('countries'), regions);

const small: TileLayer[] = [
	{ name: 'land', data: polygons([...afar, ...antarctica]), tolerance: 8 },
	{ name: 'lake', data: polygons(coarser(lakes, 3, 400)), minzoom: 2, tolerance: 8 },
	{ name: 'river', data: read('rivers'), minzoom: 3, tolerance: 10 },
	{ name: 'admin1', data: admin1, minzoom: 4, tolerance: 8 },
	{ name: 'border', data: border, tolerance: 8 }
];
const large: TileLayer[] = [
	{ name: 'land', data: polygons([...land, ...antarctica]) },
	{ name: 'lake', data: polygons(lakes) },
	{ name: 'lakeisland', data: polygons(lakeIslands), minzoom: 6 },
	{ name: 'river', data: read('rivers'), maxzoom: 7, tolerance: 5 },
	{ name: 'stream', data: readStreams(`${work}/rivers.txt`), minzoom: 6 },
	{ name: 'admin1', data: admin1 },
	{ name: 'border', data: border }
];
const tiles = [
	...cutTiles(small, { maxzoom, last: smallScale }),
	...cutTiles(large, { maxzoom, first: smallScale + 1 })
];
const fields = { sr: 'Number', lv: 'Number', disputed: 'Number' };
const archive = writeArchive(tiles, {
	type: 'mvt',
	bounds: [-180, -85, 180, 85],
	metadata: { vector_layers: large.map(({ name }) => ({ id: name, fields })) }
});
mkdirSync('../../static/chart', { recursive: true });
writeFileSync('../../static/chart/base.pmtiles', archive);
report('base', tiles, archive.length);
