import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { take } from './lock.ts';

let root: string;
let file: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'lock-'));
	file = join(root, 'made/building');
});
afterEach(() => rmSync(root, { recursive: true }));

function taken() {
	const lock = take(file);
	if ('holder' in lock) throw new Error(`held by ${lock.holder}`);
	return lock;
}

test('a lock is taken once, and again when it was given back', () => {
	const lock = taken();
	expect(take(file)).toEqual({ holder: process.pid });
	lock.release();
	expect(existsSync(file)).toBe(false);
	taken().release();
});

test('another process that lives is named', () => {
	taken().release();
	writeFileSync(file, String(process.ppid));
	expect(take(file)).toEqual({ holder: process.ppid });
	expect(readFileSync(file, 'utf8')).toBe(String(process.ppid));
});

test('a process that ended, or an earlier one of this number, has no lock any more', () => {
	const { pid } = spawnSync(process.execPath, ['--version']);
	for (const gone of [pid, process.pid]) {
		taken().release();
		writeFileSync(file, String(gone));
		taken().release();
	}
	expect(existsSync(file)).toBe(false);
});

test('a lock given back twice is not taken from who has it then', () => {
	const first = taken();
	first.release();
	writeFileSync(file, String(process.ppid));
	first.release();
	expect(existsSync(file)).toBe(true);
});
