// Cuts IBM Plex Sans JP down to the Japanese characters that the atlas holds, and checks that page and map can
// write every character of the map: a missing one would be a box, or nothing at all.
import './ready.cjs';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { allLanguages, type AnyLanguage } from '../geo/schema/text.ts';
import { primaryPlaces } from '../geo/schema/vocabulary.ts';
import { localeCodes, localeNames } from '../src/lib/core/locale.ts';
import subsetFont from 'subset-font';

const plex = 'node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans';
const whole =
	'node_modules/@fontsource/ibm-plex-sans-jp/files/ibm-plex-sans-jp-japanese-400-normal.woff2';
const wholeBold = whole.replace('-400-', '-600-');
const isJapanese = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/gu;
/** Every Latin face has the rest. */
const beyondAscii = /[^ -~]/gu;

/** Each once, in order. */
export interface Characters {
	/** Japanese ones, of the records and of what the page itself says, such as the name of the language. */
	japanese: string;
	/** Those of titles and of what the page itself says, which a Japanese page sets in a weight of their own; else none. */
	bold: string;
	/** All that the map writes, but for ASCII. */
	lettering: string;
	/** In scripts that are not the language's own: what every page says, and the names of the six places. */
	first: string;
}

const each = (text: string, kind: RegExp) => [...new Set(text.match(kind))].toSorted().join('');

/** The names and titles in a compiled atlas. */
function titlesOf(atlas: string): string {
	let titles = '';
	JSON.parse(atlas, (key, value: unknown) => {
		if (key === 'title' || key === 'names' || key === 'term') titles += JSON.stringify(value);
		return value;
	});
	return titles;
}

/** The characters of the compiled atlas below `root` in a language, and of what its pages say. */
export async function charactersOf(root = '.', language: AnyLanguage = 'en'): Promise<Characters> {
	const texts = (names: string[]) =>
		Promise.all(names.map((name) => readFile(join(root, name), 'utf8')));
	const map = ['areas', 'labels', 'sites'].map((name) => `geo/dist/map/${name}.geojson`);
	map.push(`geo/dist/${language}/lines.geojson`);
	const own = await Array.fromAsync(
		glob(['src/lib/**/*.{svelte,ts}', `src/**/messages/${language}.json`], { cwd: root })
	);
	const lettering = (await texts(map)).join('');
	const [records = '', ...page] = await texts([`geo/dist/${language}/atlas.json`, ...own]);
	const { places } = (JSON.parse(records) as { records: { places: Places } }).records;
	const names = primaryPlaces.flatMap((id) => Object.values(places[id]?.names ?? {}));
	const said = page.join('');
	return {
		japanese: each(lettering + records + said, isJapanese),
		bold: language === 'ja' ? each(titlesOf(records) + said + lettering, isJapanese) : '',
		lettering: each(lettering, beyondAscii),
		first: each(
			[...names, ...Object.values(localeNames), ...Object.values(localeCodes)].join(''),
			beyondAscii
		)
	};
}

type Places = Record<string, { names: Partial<Record<AnyLanguage, string>> }>;

/** A font cut down to some letters. */
const cutTo = async (file: string, letters: string) =>
	subsetFont(await readFile(file), letters, { targetFormat: 'woff2' });

/** The scripts of which a page in another language says a few words: how to tell them, the family, and its file. */
const foreign = [
	{ of: 'ja', script: isJapanese, family: 'IBM Plex Sans JP', file: whole },
	{
		of: 'ru',
		script: /[\u0400-\u045f]/gu,
		family: 'IBM Plex Sans',
		file: `${plex}-cyrillic-400-normal.woff2`
	}
] as const;

/**
 * The few letters of other scripts that nearly every page has, as small files of their own: with these, most pages need
 * no whole alphabet. Gives the names of what it wrote: the fonts, and the style sheet that names them.
 */
async function cutFirst(first: string, target: string, language: AnyLanguage): Promise<string[]> {
	const wanted = foreign.filter(({ of }) => of !== language);
	const rules = await Promise.all(
		wanted.map(async ({ of, script, family, file }) => {
			const letters = each(first, script);
			const name = `first-${of}.woff2`;
			await writeFile(join(target, name), await cutTo(file, letters));
			const range = [...letters].map((c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase()}`);
			return `@font-face {
	font-family: '${family}';
	font-style: normal;
	font-weight: 400;
	font-display: swap;
	src: url('./${name}') format('woff2');
	unicode-range: ${range.join(', ')};
}
`;
		})
	);
	await writeFile(join(target, 'first.css'), rules.join('\n'));
	return ['first.css', ...wanted.map(({ of }) => `first-${of}.woff2`)];
}

/**
 * Writes the fonts of these characters for a language; gives the bytes of the whole Japanese one, and what was written.
 * Throws where no font can write the map.
 */
export async function cutFonts(
	{ japanese, bold, lettering, first }: Characters,
	root = '.',
	language: AnyLanguage = 'en'
): Promise<{ size: number; files: string[] }> {
	const cut = await cutTo(whole, japanese);
	const fonts = await Promise.all(
		['latin-400-normal', 'latin-600-normal', 'latin-400-italic', 'cyrillic-400-normal'].map(
			(name) => readFile(`${plex}-${name}.woff2`)
		)
	);
	const readable = [cut, ...fonts].map((file) => create(Buffer.from(file)) as Font);
	const missing = [...lettering].filter(
		(c) => c >= ' ' && !readable.some((font) => font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0))
	);
	if (missing.length > 0)
		throw new Error(
			`no font of the atlas has ${missing.map((c) => `"${c}"`).join(', ')}; change the name on the map, or add a font that has it`
		);
	const target = join(root, 'geo/dist', language);
	await mkdir(target, { recursive: true });
	await writeFile(join(target, 'plex-sans-jp.woff2'), cut);
	const files = ['plex-sans-jp.woff2', ...(await cutFirst(first, target, language))];
	if (bold) {
		await writeFile(join(target, 'plex-sans-jp-bold.woff2'), await cutTo(wholeBold, bold));
		files.push('plex-sans-jp-bold.woff2');
	}
	return { size: cut.length, files };
}

if (import.meta.main) {
	try {
		const made: string[] = [];
		for (const language of allLanguages) {
			const characters = await charactersOf('.', language);
			const { size } = await cutFonts(characters, '.', language);
			made.push(`${language} ${[...characters.japanese].length} (${Math.round(size / 1024)} kB)`);
		}
		console.log(`fonts: Japanese ${made.join(', ')}`);
	} catch (error) {
		console.error(`fonts: ${error instanceof Error ? error.message : error}`);
		process.exitCode = 1;
	}
}
