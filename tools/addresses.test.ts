// Protects: no address that was published vanishes without a word.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addressesOf, lost, readLedger, writeMoved } from './addresses.ts';
import { readMoved } from './host/moved.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'addresses-'));
	for (const prefix of ['', 'ru/', 'ja/'])
		for (const page of ['', 'events/a/']) put(`${prefix}${page}index.html`, 'page');
	put('data/events.csv', 'id');
	put('events/a/__data.json');
	put('_app/immutable/x.js');
	put('releases/2026-11-28/index.html');
	put('data/ogc/collections/events/items/a.geojson');
	put('404.html');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text = '') {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const published = ['/', '/data/events.csv', '/events/a/'];

test('pages and files that people link to are addresses, once for all languages', () => {
	expect(addressesOf(root)).toEqual(published);
});

test('the ledger is sorted, each address once', () => {
	const ledger = readLedger();
	expect(ledger).toEqual([...new Set(ledger)].sort());
	expect(ledger).toContain('/events/2016-05-06-sochi-summit/');
});

describe('an address that would vanish is named', () => {
	test('in any language', () => {
		expect(lost(root, published, [])).toEqual([]);
		rmSync(join(root, 'ja/events/a/index.html'));
		expect(lost(root, published, [])).toEqual([
			'/ja/events/a/ was published and is not there any more.'
		]);
	});

	test('unless it is said where it is, or that it is gone', () => {
		const [old, oldFile] = ['/events/old/', '/data/old.csv'];
		expect(lost(root, [...published, old, oldFile], [])).toHaveLength(4);
		const moved = [
			{ from: old, to: '/events/a/' },
			{ from: oldFile, to: undefined }
		];
		expect(lost(root, [...published, old, oldFile], moved)).toEqual([]);
	});

	test('and what is said must be true', () => {
		expect(lost(root, published, [{ from: '/events/old/', to: '/events/b/' }])).toEqual([
			'/events/old/ leads to /events/b/, which is not there.'
		]);
		expect(lost(root, published, [{ from: '/events/a/', to: undefined }])).toEqual([
			'/events/a/ is said to be elsewhere, and is there.'
		]);
	});
});

test('where something was, a page leads on in its language, and a file is still there', () => {
	put('data/events.csv', 'id,title');
	writeMoved(root, [
		{ from: '/events/old/', to: '/events/a/' },
		{ from: '/events/gone/', to: undefined },
		{ from: '/data/old.csv', to: '/data/events.csv' },
		{ from: '/data/gone.csv', to: undefined }
	]);
	const page = read('ru/events/old/index.html');
	expect(page).toContain('<meta http-equiv="refresh" content="0; url=/ru/events/a/" />');
	expect(page).toContain('<link rel="canonical" href="/ru/events/a/" />');
	expect(page).toContain('<html lang="ru">');
	expect(read('events/old/index.html')).toContain('<a href="/events/a/">');
	expect(read('ja/events/gone/index.html')).toContain('<a href="/ja/changes/">');
	expect(read('events/gone/index.html')).not.toContain('refresh');
	expect(read('data/old.csv')).toBe('id,title');
	expect(existsSync(join(root, 'data/gone.csv'))).toBe(false);
});

test('what is said of an address is read, or refused in a sentence', () => {
	const stated = (text: string) => {
		put('moved.yaml', text);
		return readMoved(join(root, 'moved.yaml'));
	};
	expect(stated('# nothing')).toEqual([]);
	expect(stated('/a/: /b/\n/c/: gone')).toEqual([
		{ from: '/a/', to: '/b/' },
		{ from: '/c/', to: undefined }
	]);
	for (const wrong of [
		'/a/: b',
		'a: /b/',
		'/a/: "/b/; return 200"',
		'/a/: https://example.org/',
		'/a/: 5'
	])
		expect(() => stated(wrong), wrong).toThrow('must be an address and where it is now');
});
