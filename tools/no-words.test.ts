import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';

let eslint: ESLint;
beforeAll(() => {
	eslint = new ESLint({ overrideConfig: { rules: { 'house/no-words': 'error' } } });
});

/** Whether the rule finds words in a file of the site. */
async function isFound(code: string, filePath = 'src/lib/ui/a.svelte') {
	const [result] = await eslint.lintText(code, { filePath });
	return result?.messages.some(({ ruleId }) => ruleId === 'house/no-words');
}

test.each([
	'<p>Nothing found</p>',
	'<p>Close</p>',
	'<button aria-label="Close">x</button>',
	'<img alt="A map" src="/a.png" />',
	'<p>{isOne ? "One step" : ""}</p>'
])('%s is to be a message', async (code) => expect(await isFound(code)).toBe(true));

test.each([
	'<p class="soft note">{words}</p>',
	'<p style:left="{x}px">· 12 %</p>',
	'<svg viewBox="0 0 10 10"><path d="M0 0h10" /></svg>',
	'<style>p { margin: 0 auto; }</style>'
])('%s has no words', async (code) => expect(await isFound(code)).toBe(false));

test.each([
	['const a = `Said by ${who}, later`;', true],
	["export const a = { b: 'Not found' };", true],
	["const a = '<p>Not found</p>';", true],
	['const a = `<h1>${title}</h1><p>All of <b>them</b></p>`;', true],
	['const a = `${count} records`;', true],
	['const a = `Until ${day}`;', true],
	["const a = 'Nothing (as yet)';", true],
	["throw new Error('no record has the id');", false],
	["console.warn('it is not remembered');", false],
	["element.closest('input, select');", false],
	['const a = \'<svg class="a b">\';', false],
	['const a = `<a class="${name} soft" rel="noopener next">`;', false],
	['const a = `"><meta name="viewport" content="width of it" /><title>`;', false],
	['const a = `translate(${x} ${y})`;', false],
	["const a = matchMedia('(prefers-reduced-motion: reduce)');", false],
	['const a = `style-src ${hash}`;', false],
	["type A = 'left side';", false],
	["const a = 'first';", false]
])('%s: %s', async (code, found) => expect(await isFound(code, 'src/lib/ui/a.ts')).toBe(found));
