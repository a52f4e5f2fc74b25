import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { good } from './compile/gate/samples/good.ts';

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'geo-'));
	for (const [path, text] of Object.entries(good)) put(path, text);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

const build = (...args: string[]) =>
	spawnSync(process.execPath, ['geo/build.ts', ...args], {
		encoding: 'utf8',
		env: { ...process.env, GEO_ROOT: root }
	});

function output(): Record<string, string> {
	const dist = join(root, 'geo/dist');
	const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((e) =>
		e.isFile()
	);
	return Object.fromEntries(
		entries.map((e) => {
			const path = join(e.parentPath, e.name);
			return [relative(dist, path), readFileSync(path, 'utf8')];
		})
	);
}

test('two runs write the same bytes', () => {
	expect(build().status).toBe(0);
	const first = output();
	expect(Object.keys(first)).toContain('ja/atlas.json');
	expect(build().status).toBe(0);
	expect(output()).toEqual(first);
});

test('a wrong record ends with 1, is told on stderr, and leaves the last good output as it was', () => {
	build();
	const before = output();
	put('geo/content/places/sochi.yaml', 'type: town\n');
	const run = build();
	expect(run.status).toBe(1);
	expect(run.stderr).toContain('geo/content/places/sochi.yaml:1:7 type "town" is not one of');
	expect(run.stderr).toContain('nothing was written');
	expect(run.stdout).toBe('');
	expect(output()).toEqual(before);
	expect(readdirSync(join(root, 'geo')).filter((name) => name.startsWith('dist'))).toEqual([
		'dist'
	]);
});

test('--check writes nothing, and a warning is told on stderr and holds nothing up', () => {
	put('geo/content/.DS_Store', '');
	const run = build('--check');
	expect(run.status).toBe(0);
	expect(run.stdout).toMatch(/^records: \d+ compiled, 0 problems\n$/);
	expect(run.stderr).toBe(
		'geo/content/.DS_Store:1:1 warning: is left there by a program and not read; remove it\n'
	);
	expect(readdirSync(join(root, 'geo'))).not.toContain('dist');
});
