// Makes static/chart/depth.pmtiles: nested bands of the sea, each deeper than its limit in metres.
import { readFileSync, writeFileSync } from 'node:fs';
import { contours } from 'd3-contour';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { writeArchive } from '../tiles/archive.ts';
import { cutTiles } from '../tiles/cut.ts';
import { report } from './report.ts';

const work = process.argv[2] ?? 'work';
/** Metres. */
const limits = [200, 1000, 2000, 3000, 4000, 5000, 6000, 7000];
const maxzoom = 5;
/** The grid of 2′, and the coarser one of 4′ that the bands are drawn from: more would be noise. */
const [fineWidth, fineHeight, step] = [10800, 5400, 2];
const [width, height] = [fineWidth / step, fineHeight / step];

function readDepths(): Float32Array {
	const bytes = readFileSync(`${work}/height.raw`);
	const heights = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
	const depths = new Float32Array(width * height);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			let sum = 0;
			for (let j = 0; j < step; j++)
				for (let i = 0; i < step; i++)
					sum += heights[(y * step + j) * fineWidth + x * step + i] ?? 0;
			depths[y * width + x] = -sum / step ** 2;
		}
	return depths;
}

/** Binomial smoothing of three by three cells; the world is round from east to west. */
function smooth(grid: Float32Array): Float32Array {
	const out = new Float32Array(grid.length);
	for (let y = 0; y < height; y++) {
		const rows = [Math.max(0, y - 1), y, Math.min(height - 1, y + 1)];
		for (let x = 0; x < width; x++) {
			let sum = 0;
			rows.forEach((row, j) =>
				[-1, 0, 1].forEach((dx, i) => {
					const weight = (j === 1 ? 2 : 1) * (i === 1 ? 2 : 1);
					sum += weight * (grid[row * width + ((x + dx + width) % width)] ?? 0);
				})
			);
			out[y * width + x] = sum / 16;
		}
	}
	return out;
}

/** In cells of the grid. */
const areaOf = (ring: Position[]) =>
	Math.abs(
		ring.reduce((sum, [x = 0, y = 0], i) => {
			const [px = x, py = y] = ring[i - 1] ?? [];
			return sum + px * y - x * py;
		}, 0) / 2
	);

/** From cells to degrees; three decimals (100 m) are more than the grid knows. */
const place = ([x = 0, y = 0]: Position): Position => [
	Number((-180 + (x * 360) / width).toFixed(3)),
	Number(Math.max(-85, Math.min(85, 90 - (y * 180) / height)).toFixed(3))
];

/** The bands, without pools and shoals smaller than a number of cells. */
function bands(depths: Float32Array, least: number): FeatureCollection {
	const contour = contours().size([width, height]).smooth(true);
	const features = limits.flatMap((d): Feature[] =>
		// d3-contour reads any array of numbers; its types name only the plain one.
		contour.contour(depths as never, d).coordinates.flatMap((polygon): Feature[] => {
			const rings = polygon.filter((ring) => areaOf(ring) >= least);
			if (rings.length === 0 || areaOf(polygon[0] ?? []) < least) return [];
			const coordinates = rings.map((ring) => ring.map(place));
			return [{ type: 'Feature', properties: { d }, geometry: { type: 'Polygon', coordinates } }];
		})
	);
	return { type: 'FeatureCollection', features };
}

const depths = smooth(smooth(readDepths()));
const layer = (least: number, tolerance: number) => [
	{ name: 'depth', data: bands(depths, least), tolerance }
];
const tiles = [
	...cutTiles(layer(150, 14), { maxzoom, last: 2 }),
	...cutTiles(layer(40, 8), { maxzoom, first: 3, last: 3 }),
	...cutTiles(layer(9, 4), { maxzoom, first: 4 })
];
const archive = writeArchive(tiles, {
	type: 'mvt',
	bounds: [-180, -85, 180, 85],
	metadata: { vector_layers: [{ id: 'depth', fields: { d: 'Number' } }] }
});
writeFileSync('../../static/chart/depth.pmtiles', archive);
report('depth', tiles, archive.length);
