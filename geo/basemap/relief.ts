// Makes static/chart/relief.pmtiles from the tiles that shade.py cut.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeArchive, type Tile } from '../tiles/archive.ts';
import { report } from './report.ts';

const folder = `${process.argv[2] ?? 'work'}/shade`;

const tiles = readdirSync(folder).map((name): Tile => {
	const [z = 0, x = 0, y = 0] = name.replace('.webp', '').split('_').map(Number);
	return { z, x, y, data: readFileSync(`${folder}/${name}`) };
});
const archive = writeArchive(tiles, {
	type: 'webp',
	bounds: [-180, -85, 180, 85],
	metadata: { name: 'relief' }
});
writeFileSync('../../static/chart/relief.pmtiles', archive);
report('relief', tiles, archive.length);
