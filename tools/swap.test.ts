import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folders, missing, publish, recover, required } from './swap.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a whole site whose every file says `words`. */
function site(folder: 'live' | 'next' | 'last', words: string, files = required) {
	const path = folders(root)[folder];
	mkdirSync(path);
	for (const file of files) writeFileSync(join(path, file), words);
}
const served = () => readFileSync(join(root, 'build', 'index.html'), 'utf8');
const there = () => Object.values(folders(root)).map((folder) => existsSync(folder));

test('the first site becomes the live one', () => {
	site('next', 'new');
	publish(root);
	expect(served()).toBe('new');
	expect(there()).toEqual([true, false, false]);
});

test('a new site takes the place of the old one', () => {
	site('live', 'old');
	site('next', 'new');
	publish(root);
	expect(served()).toBe('new');
	expect(there()).toEqual([true, false, false]);
});

test('a site that lacks a page is not published, and the page is named', () => {
	site('live', 'old');
	site('next', 'new', ['index.html']);
	expect(() => publish(root)).toThrow('the new site has no 404.html');
	expect(served()).toBe('old');
});

test('an empty page is a missing page', () => {
	site('next', '');
	expect(missing(folders(root).next)).toEqual(required);
});

test('a publish killed after its first rename is undone', () => {
	site('last', 'old');
	site('next', 'half');
	recover(root);
	expect(served()).toBe('old');
	expect(there()).toEqual([true, true, false]);
});

test('a publish killed after its second rename is finished', () => {
	site('last', 'old');
	site('live', 'new');
	recover(root);
	expect(served()).toBe('new');
	expect(there()).toEqual([true, false, false]);
});
