import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { expect, test } from 'vitest';

const slashed = (path: string) => path.split(sep).join('/');
const pages = globSync(['*.md', '.github/*.md', 'geo/**/README.md', 'docs/**/*.md']).map(slashed);

/** Every file's name, for what a page calls by its name alone. */
const names = new Set(
	globSync(['*.*', '{src,geo,tools,tests}/**/*.{ts,js,svelte,css}']).map((path) =>
		posix.basename(slashed(path))
	)
);

/** Written by a command and not kept: no checkout need have them. */
const isMade = (path: string) => /^geo\/(dist|basemap\/work)(\/|$)/.test(path);

/** A path stands for itself. In `geo/content/<kind>/` and `*.yaml` whatever is named so will do. */
function exists(path: string): boolean {
	if (!/[<*{]/.test(path)) return existsSync(path);
	return globSync(path.replaceAll(/<[^>]+>/g, '*')).length > 0;
}

/** What a line of a page names and is not there. */
function faults(page: string, line: string): string[] {
	const links = [...line.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, to = '']) => to);
	const quoted = [...line.matchAll(/`([^`\s]+)`/g)].map(([, text = '']) => text);
	return [
		...links.filter(
			(to) => !/^[a-z]+:/.test(to) && !existsSync(posix.join(posix.dirname(page), to))
		),
		...quoted.filter(
			(text) => /^(src|geo|tools|tests|docs|static)\//.test(text) && !isMade(text) && !exists(text)
		),
		...quoted.filter((text) => /^[\w.-]+\.(ts|js|svelte|css)$/.test(text) && !names.has(text))
	];
}

/** Blocks of code are examples: what stands in them need not be there. */
function faultsOf(page: string, text: string): string[] {
	let isCode = false;
	return text.split('\n').flatMap((line, at) => {
		if (/^\s*```/.test(line)) isCode = !isCode;
		return isCode ? [] : faults(page, line).map((path) => `${page}:${at + 1} ${path}`);
	});
}

test('what the documentation links to and names is there', () => {
	expect(pages.length).toBeGreaterThan(30);
	expect(pages.flatMap((page) => faultsOf(page, readFileSync(page, 'utf8')))).toEqual([]);
});

test('each npm script that the documentation names is there', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
	const named = pages.flatMap((page) =>
		[...readFileSync(page, 'utf8').matchAll(/npm run ([a-z0-9:]+)/g)].map(([, name = '']) => [
			page,
			name
		])
	);
	expect(named.length).toBeGreaterThan(15);
	expect(named.filter(([, name = '']) => !(name in scripts))).toEqual([]);
});

test('each decision has a number of its own and stands in the index', () => {
	const decisions = pages.filter((page) => /^docs\/decisions\/\d/.test(page));
	const numbers = decisions.map((page) => posix.basename(page).slice(0, 4));
	expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
	const index = readFileSync('docs/decisions/README.md', 'utf8');
	expect(decisions.filter((page) => !index.includes(`](${posix.basename(page)})`))).toEqual([]);
});

test('a dead link, path or name is told with its page and line', () => {
	const text = [
		'[a](architecture.md#map) and [b](gone.md), not [c](https://example.org/gone.md)',
		'`src/gone.ts`, `tools/docs.test.ts`, `geo/dist/gone.json`, `gone.svelte`',
		'`geo/content/<kind>/<id>.yaml`, `geo/gone/*.yaml`, `node geo/gone.ts`',
		'```',
		'`src/gone.ts`',
		'```'
	];
	expect(faultsOf('docs/page.md', text.join('\n'))).toEqual([
		'docs/page.md:1 gone.md',
		'docs/page.md:2 src/gone.ts',
		'docs/page.md:2 gone.svelte',
		'docs/page.md:3 geo/gone/*.yaml'
	]);
});
