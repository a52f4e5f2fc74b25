// Cuts IBM Plex Sans JP down to the Japanese characters that the compiled atlas holds.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const target = 'geo/dist/fonts';
const font = await readFile(
	'node_modules/@fontsource/ibm-plex-sans-jp/files/ibm-plex-sans-jp-japanese-400-normal.woff2'
);
const texts = await Promise.all(
	['atlas.json', 'map/areas.geojson', 'map/sites.geojson'].map((name) =>
		readFile(`geo/dist/${name}`, 'utf8')
	)
);
const wanted = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/gu;
const characters = [...new Set(texts.join('').match(wanted) ?? [])].sort().join('');
const cut = await subsetFont(font, characters, { targetFormat: 'woff2' });
await mkdir(target, { recursive: true });
await writeFile(`${target}/plex-sans-jp.woff2`, cut);
console.log(`fonts: ${characters.length} Japanese characters, ${Math.round(cut.length / 1024)} kB`);
