// Protects: the site can stand below a path, since no address in it is written as if it stood at the root of its host.
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** Whether the rule finds an address in a file of the site. */
async function isFound(code: string) {
	const filePath = /^\s*</.test(code) ? 'src/lib/ui/a.svelte' : 'src/lib/core/a.ts';
	const [result] = await eslint.lintText(code, { filePath });
	expect(result?.messages.filter(({ fatal }) => fatal)).toEqual([]);
	return result?.messages.some(({ ruleId }) => ruleId === 'house/root-addresses');
}

test.each([
	'<a href="/about/">{word}</a>',
	'<a href="/data/{name}.csv">{word}</a>',
	"<a href={'/about/'}>{word}</a>",
	'<a href={isHere ? `/places/${id}/` : other}>{word}</a>',
	'<img src="/cards/atlas.png" alt="" />',
	"export const a = { href: '/about/' };",
	'export const a = () => fetch(`/data/${kind}.geojson`);',
	"export const a = () => goto('/about/');",
	'export const a = `${site.origin}/data/`;',
	"export const a = site.origin + '/data/';",
	'export const a = `<link rel="icon" href="/favicon.svg" />`;'
])('%s is found', async (code) => expect(await isFound(code)).toBe(true));

test.each([
	"<a href={localPath('/about/')}>{word}</a>",
	'<a href={sharedPath(`/data/${name}.csv`)}>{word}</a>',
	'<a href="#main">{word}</a>',
	'<a href="https://example.org/">{word}</a>',
	'<Head path="/about/" />',
	"export const a = { path: '/about/' };",
	"export const a = barePath(url.pathname).startsWith('/about/');",
	"export const a = site.origin + localPath('/about/');"
])('%s is right', async (code) => expect(await isFound(code)).toBe(false));
