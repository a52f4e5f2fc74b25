// Protects: what belongs to which release, and what goes first when there is too much.
import { expect, test } from 'vitest';
import { surplusOf } from './bounds.ts';
import {
	bytesOf,
	cacheOf,
	copyOf,
	isOf,
	isOwnCache,
	keptAt,
	markedRelease,
	programCache,
	releaseMark,
	releaseOfCache
} from './kept.ts';

test.each(['2026-11-28', '2026-11-28-2', '8877f537d5ea'])(
	'the release %s is found in a page, in its data and in the name of a cache',
	(release) => {
		const mark = releaseMark(release);
		expect(markedRelease(`data: [{type:"data",data:{of:"${mark}"}}]`)).toBe(release);
		expect(markedRelease(JSON.stringify({ nodes: [{ data: [{ of: 1 }, mark] }] }))).toBe(release);
		for (const kind of ['opened', 'shell:ru', 'saved:ja'] as const) {
			const name = cacheOf(kind, release);
			expect(releaseOfCache(name)).toBe(release);
			expect(isOf(kind, name)).toBe(true);
			expect(isOwnCache(name)).toBe(true);
		}
		expect(isOf('saved:ru', cacheOf('saved:ja', release))).toBe(false);
	}
);

test('files of the program are of no release, and what is not marked is of none', () => {
	expect(releaseOfCache(programCache)).toBeUndefined();
	expect(markedRelease('<html lang="en"><body>Not ours</body></html>')).toBeUndefined();
});

test('a copy says when it was made and how much it is, and is no longer packed', async () => {
	const packed = { 'content-encoding': 'br', 'content-length': '3', vary: 'Accept-Encoding' };
	const response = new Response('Сочи', { headers: { ...packed, 'content-type': 'text/html' } });
	const copy = await copyOf(response, new Date('2026-11-28T10:00:00Z'));
	expect(keptAt(copy)).toBe('2026-11-28T10:00:00.000Z');
	expect(bytesOf(copy)).toBe(8);
	expect(Object.keys(packed).filter((name) => copy.headers.has(name))).toEqual([]);
	expect(copy.headers.get('content-type')).toBe('text/html');
});

test('the oldest go first, and no more of them than must', () => {
	const entries = [
		{ at: '2026-11-03', bytes: 40 },
		{ at: '2026-11-01', bytes: 40 },
		{ at: '2026-11-02', bytes: 40 }
	];
	expect(surplusOf(entries, 120)).toEqual([]);
	expect(surplusOf(entries, 100).map(({ at }) => at)).toEqual(['2026-11-01']);
	expect(surplusOf(entries, 40).map(({ at }) => at)).toEqual(['2026-11-01', '2026-11-02']);
	expect(surplusOf(entries, 0)).toHaveLength(3);
});
