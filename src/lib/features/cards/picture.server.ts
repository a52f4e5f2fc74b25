import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Pictures of earlier builds, each under a name made of what it shows. It may be removed at any time. */
const cache = 'node_modules/.cache/cards';
const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json');

/** An SVG without text as PNG: taken from the cache where it was made before. */
export function pictureOf(svg: string): Uint8Array {
	const name = createHash('sha256').update(`${version}\0${svg}`).digest('hex');
	const file = join(cache, `${name}.png`);
	if (existsSync(file)) return readFileSync(file);
	const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
	mkdirSync(cache, { recursive: true });
	// By renaming, so that a build that is broken off leaves no half picture.
	writeFileSync(`${file}.${process.pid}`, png);
	renameSync(`${file}.${process.pid}`, file);
	return png;
}
