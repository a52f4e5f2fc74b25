import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fingerprint, isFresh, remember } from './stamp.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'stamp-'));
	write('src/app.html', 'page');
	write('geo/content/places/sochi.yaml', 'name: Sochi');
	write('build/index.html', 'page');
	remember(fingerprint(root), root);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

test('a site built from the sources as they are is fresh', () => {
	expect(isFresh(root)).toBe(true);
});

test('a changed record makes the site stale', () => {
	write('geo/content/places/sochi.yaml', 'name: Сочи');
	expect(isFresh(root)).toBe(false);
});

test('a new file, a renamed file and a file that is gone make the site stale', () => {
	write('static/robots.txt', '');
	expect(isFresh(root)).toBe(false);
	rmSync(join(root, 'static'), { recursive: true });
	expect(isFresh(root)).toBe(true);
	rmSync(join(root, 'src/app.html'));
	expect(isFresh(root)).toBe(false);
	write('src/App.html', 'page');
	expect(isFresh(root)).toBe(false);
});

test('neither a new date on a file nor a compiled file makes the site stale', () => {
	utimesSync(join(root, 'src/app.html'), 0, 0);
	write('geo/dist/atlas.json', '{}');
	expect(isFresh(root)).toBe(true);
});

test('neither a test nor words for people make the site stale, but what is served as a file does', () => {
	write('src/lib/core/camera.test.ts', '');
	write('geo/README.md', 'words');
	write('geo/basemap/run.sh', '');
	write('docs/decisions/0001.md', 'words');
	expect(isFresh(root)).toBe(true);
	write('static/notes.md', 'words');
	expect(isFresh(root)).toBe(false);
});

test('another address of publication makes the site stale', () => {
	vi.stubEnv('VITE_SITE_ORIGIN', 'https://atlas.example');
	expect(isFresh(root)).toBe(false);
	vi.unstubAllEnvs();
	expect(isFresh(root)).toBe(true);
	write('.env', 'VITE_SITE_ORIGIN=https://atlas.example');
	expect(isFresh(root)).toBe(false);
});

test('a change that keeps size and date is not missed', () => {
	const { atime, mtime } = statSync(join(root, 'src/app.html'));
	write('src/app.html', 'mage');
	utimesSync(join(root, 'src/app.html'), atime, mtime);
	expect(isFresh(root)).toBe(false);
});

test('a site that is not there is not fresh', () => {
	rmSync(join(root, 'build'), { recursive: true });
	expect(isFresh(root)).toBe(false);
});
