// Protects: a release that was named stays in its order, and what changed since is counted from what its records were.
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Memory } from '../changes/compare.ts';
import { formatProblem } from '../gate/problem.ts';
import { memoryFile, readReleases, releasesFile } from './check.ts';
import { nextName } from './ledger.ts';

const data = 'a'.repeat(64);
const memory = (records: Record<string, string>): Memory =>
	Object.fromEntries(
		Object.entries(records).map(([key, summary]) => [key, { title: key, texts: { summary } }])
	);
const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const read = (ledger: unknown, memories: Record<string, Memory>, now: Memory = {}) =>
	readReleases(
		[
			file(releasesFile, typeof ledger === 'string' ? ledger : stringify(ledger)),
			...Object.entries(memories).map(([id, held]) => file(memoryFile(id), JSON.stringify(held)))
		],
		now
	);
const problemsOf = (...given: Parameters<typeof read>) =>
	read(...given).problems.map(formatProblem);

const one = memory({ 'events/a': '1', 'events/b': '1' });
const two = memory({ 'events/a': '2', 'events/c': '1' });

test('each release says what it changed, and what has changed since, whatever day it was', () => {
	const named = [
		{ id: '2026-11-28', data },
		{ id: '2026-11-28-2', data }
	];
	const { releases } = read(named, { '2026-11-28': one, '2026-11-28-2': two }, two);
	const differing = { added: 1, corrected: 1, withdrawn: 1 };
	const nothing = { added: 0, corrected: 0, withdrawn: 0 };
	expect(releases).toEqual([
		{ id: '2026-11-28', data, changed: { ...nothing, added: 2 }, since: differing },
		{ id: '2026-11-28-2', data, changed: differing, since: nothing }
	]);
});

test('an empty ledger, or none, has no releases', () => {
	expect(read('# nothing\n[]\n', {})).toEqual({ releases: [], problems: [] });
	expect(readReleases([], one)).toEqual({ releases: [], problems: [] });
});

describe('refused is', () => {
	test.each([
		['a name that is none', [{ id: 'spring', data }], 'is no name of a release'],
		['a day that is none', [{ id: '2026-02-30', data }], 'does not begin with a day'],
		['a digest that is none', [{ id: '2026-11-28', data: 'abc' }], 'is no SHA-256'],
		[
			'a wrong order',
			[
				{ id: '2026-11-28-10', data },
				{ id: '2026-11-28-9', data }
			],
			'does not come after 2026-11-28-10'
		],
		[
			'a release of which nothing is remembered',
			[{ id: '2026-11-29', data }],
			'has no geo/releases/2026-11-29.json'
		],
		['what is no YAML', '- {', releasesFile]
	])('%s', (_, ledger, says) => {
		const problems = problemsOf(ledger, { '2026-11-28-9': one, '2026-11-28-10': one });
		expect(problems.join('\n')).toContain(says);
	});
});

test('the second release of a day has a number, and none is named before the last', () => {
	const named = (...ids: string[]) => ids.map((id) => ({ id, data }));
	expect(nextName([], '2026-11-28')).toBe('2026-11-28');
	expect(nextName(named('2026-11-27'), '2026-11-28')).toBe('2026-11-28');
	expect(nextName(named('2026-11-28'), '2026-11-28')).toBe('2026-11-28-2');
	expect(nextName(named('2026-11-28', '2026-11-28-9'), '2026-11-28')).toBe('2026-11-28-10');
	expect(() => nextName(named('2026-11-29'), '2026-11-28')).toThrow(
		'the last release is 2026-11-29'
	);
});
