// Turns the GSHHG dumps into the committed outlines and base land. Run by run.sh.
import { kinks, polygon } from '@turf/turf';
import { rmSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { decimalsAt, leastArea, toleranceAt } from './detail.ts';
import { rightHanded, signedArea, simplify } from './geometry.ts';
import { readRings, type Ring } from './rings.ts';
import { makeShapes, type ShapeFile } from './shapes.ts';

const work = process.argv[2] ?? 'work';
const shapesFolder = '../shapes';

/** Only what may become an outline has to be clean; the continents' far coasts are background. */
const isClean = (ring: Ring) =>
	ring.length > 4000 ||
	ring.every((p) => toleranceAt(p) > 0.5) ||
	kinks(polygon([ring])).features.length === 0;

/** Simplifying can make a coast cross itself; then it is done again with less. */
function simplifyCleanly(ring: Ring, most: number): Ring | undefined {
	for (let part = 1; part > 0.05; part *= 0.6) {
		const simple = simplify(ring, (p) => ({
			tolerance: Math.min(toleranceAt(p), most) * part,
			decimals: decimalsAt(p)
		}));
		if (!simple || isClean(simple)) return simple;
	}
	throw new Error(`a coast near ${ring[0]?.join(', ')} crosses itself however it is simplified`);
}

/** An islet keeps its form: it is simplified by a small part of its own size. */
async function readLevel(level: 1 | 2): Promise<Ring[]> {
	const rings = await readRings(`${work}/gshhg-${level}.txt`);
	return rings.flatMap((ring) => {
		const area = Math.abs(signedArea(ring));
		if (area < leastArea(ring)) return [];
		const simple = simplifyCleanly(ring, Math.sqrt(area) / 25);
		return simple ? [rightHanded(simple)] : [];
	});
}

const fixed = ([lng = 0, lat = 0]: Position) => [Number(lng.toFixed(5)), Number(lat.toFixed(5))];
const ringText = (ring: Position[]) => JSON.stringify(ring.map(fixed));
const polygonText = (polygon: Position[][]) => `[${polygon.map(ringText).join(',\n')}]`;

function shapeText({ properties, polygons }: ShapeFile): string {
	const [type, body] =
		polygons.length === 1
			? ['Polygon', polygonText(polygons[0] ?? [])]
			: ['MultiPolygon', `[\n${polygons.map(polygonText).join(',\n')}\n]`];
	return `{\n"type": "Feature",\n"properties": ${JSON.stringify(properties, null, '\t')},\n"geometry": { "type": "${type}", "coordinates": ${body} }\n}\n`;
}

function layerText(rings: Ring[]): string {
	const features = rings.map(
		(ring) =>
			`{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[${ringText(ring)}]}}`
	);
	return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

const bySize = (a: Ring, b: Ring) => Math.abs(signedArea(b)) - Math.abs(signedArea(a));
const land = (await readLevel(1)).toSorted(bySize);
const lakes = (await readLevel(2))
	.filter((ring) => Math.abs(signedArea(ring)) > 60)
	.toSorted(bySize);
const { shapes, missing } = makeShapes(land);

mkdirSync(shapesFolder, { recursive: true });
for (const name of readdirSync(shapesFolder))
	if (name.endsWith('.geojson')) rmSync(`${shapesFolder}/${name}`);
for (const shape of shapes) writeFileSync(`${shapesFolder}/${shape.id}.geojson`, shapeText(shape));
writeFileSync('land.geojson', layerText(land));
writeFileSync('lakes.geojson', layerText(lakes));
console.log(`${shapes.length} outlines, ${land.length} pieces of land, ${lakes.length} lakes`);
console.log(`without an outline in GSHHG: ${missing.join(', ') || 'none'}`);
