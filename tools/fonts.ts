// Cuts IBM Plex Sans JP down to the Japanese characters that the atlas holds, and checks that page and map can
// write every character of the map: a missing one would be a box, or nothing at all.
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

const target = 'geo/dist/fonts';
const plex = 'node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans';
const whole = await readFile(
	'node_modules/@fontsource/ibm-plex-sans-jp/files/ibm-plex-sans-jp-japanese-400-normal.woff2'
);
const lettering = await Promise.all(
	['areas.geojson', 'borders.geojson', 'labels.geojson', 'sites.geojson'].map((name) =>
		readFile(`geo/dist/map/${name}`, 'utf8')
	)
);
const atlas = await readFile('geo/dist/atlas.json', 'utf8');
/** What the page itself says in Japanese, such as the name of the language. */
const own = await Promise.all(
	(await Array.fromAsync(glob('src/lib/**/*.{svelte,ts}'))).map((file) => readFile(file, 'utf8'))
);

const isJapanese = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;
const japanese = [...new Set([...lettering, atlas, ...own].join(''))].filter((c) =>
	isJapanese.test(c)
);
const cut = await subsetFont(whole, japanese.toSorted().join(''), { targetFormat: 'woff2' });

const fonts = await Promise.all(
	['latin-400-normal', 'latin-600-normal', 'latin-400-italic', 'cyrillic-400-normal'].map((name) =>
		readFile(`${plex}-${name}.woff2`)
	)
);
const readable = [cut, ...fonts].map((file) => create(Buffer.from(file)) as Font);
const missing = [...new Set(lettering.join(''))].filter(
	(c) => c >= ' ' && !readable.some((font) => font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0))
);
if (missing.length > 0) {
	console.error(
		`fonts: no font of the atlas has ${missing.map((c) => `"${c}"`).join(', ')}; change the name on the map, or add a font that has it`
	);
	process.exitCode = 1;
} else {
	await mkdir(target, { recursive: true });
	await writeFile(`${target}/plex-sans-jp.woff2`, cut);
	console.log(`fonts: ${japanese.length} Japanese characters, ${Math.round(cut.length / 1024)} kB`);
}
