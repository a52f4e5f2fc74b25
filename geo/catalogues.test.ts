// What is translated can be written: a character that no font has would be a box where a page shows it.
import { globSync, readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { readCatalogue } from './compile/translations/catalogue.ts';
import { languages } from './compile/translations/texts.ts';

const fontsource = 'node_modules/@fontsource/ibm-plex-sans';
const open = (name: string) =>
	create(readFileSync(`${fontsource}${name}-400-normal.woff2`)) as Font;
const plex = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].map((script) =>
	open(`/files/ibm-plex-sans-${script}`)
);
// Not cut down to what the atlas shows today.
const fonts = [...plex, open('-jp/files/ibm-plex-sans-jp-japanese')];
const hasGlyph = (character: string) =>
	fonts.some((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

test.each(languages)(
	'the fonts of the atlas have every character of the translations: %s',
	(language) => {
		const missing = globSync(`geo/translations/${language}/*/*.po`).flatMap((path) =>
			readCatalogue({ path, bytes: readFileSync(path) }, language).entries.flatMap(
				({ text, textLine }) =>
					[...new Set(text)].filter((c) => !hasGlyph(c)).map((c) => `${path}:${textLine} "${c}"`)
			)
		);
		expect(missing).toEqual([]);
	}
);

test('a character that none of them has is found', () => {
	expect([...'Aж国🜁'].filter((character) => !hasGlyph(character))).toEqual(['🜁']);
});
