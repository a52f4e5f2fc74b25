// Protects: no script of the site, ours or a package's, counts on a built-in that the oldest of our browsers lack.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFolder } from '../support/paths.ts';

const folder = `${siteFolder}/_app/immutable`;
const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.js'))
	.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

/** Newer than Chrome 111, Firefox 115 or Safari 16.4; by what a script would hold that uses it. */
const newer = [
	/\b(Map|Object)\.groupBy\(/,
	/\bPromise\.(withResolvers|try)\(/,
	/\bArray\.fromAsync\(/,
	/\bURL\.(canParse|parse)\(/,
	/\bAbortSignal\.any\(/,
	/\bRegExp\.escape\(/,
	/\bError\.isError\(/,
	/\bMath\.(sumPrecise|f16round)\(/,
	/\bIterator\.(from|concat|zip)\(/,
	/\.(isWellFormed|toWellFormed)\(\)/,
	/\.(symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
	/\.intersection\(/,
	/\.(values|keys|entries)\(\)\.(map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(/,
	/\.(transferToFixedLength|moveBefore)\(/,
	/\bscheduler\.(yield|postTask)\(/,
	/\bSymbol\.(dispose|asyncDispose)\b/
];

test.each(newer.map((use) => [use.source, use] as const))('no script counts on %s', (_, use) => {
	const users = scripts.flatMap(({ file, text }) => {
		const found = use.exec(text);
		return found ? [`${file}: ${text.slice(found.index - 40, found.index + 60)}`] : [];
	});
	expect(scripts.length).toBeGreaterThan(50);
	expect(users).toEqual([]);
});

test('style sheets are written for those browsers too', () => {
	const sheets = readdirSync(`${folder}/assets`).filter((file) => file.endsWith('.css'));
	const texts = sheets.map((file) => readFileSync(`${folder}/assets/${file}`, 'utf8'));
	// Chrome 123, Firefox 120, Safari 17.5: without it a page had no colours.
	expect(texts.some((text) => text.includes('--sea:'))).toBe(true);
	expect(texts.filter((text) => text.includes('light-dark('))).toEqual([]);
});
