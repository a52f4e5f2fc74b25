import { expect, test } from 'vitest';
import { circlesOf } from './circles.ts';

const graph = (edges: string) => {
	const next = new Map<string, string[]>();
	for (const [from = '', to = ''] of edges
		.split(' ')
		.filter(Boolean)
		.map((edge) => edge.split('>')))
		next.set(from, [...(next.get(from) ?? []), to]);
	return next;
};

test.each([
	['', []],
	['a>b b>c a>c', []],
	['a>a', []],
	['a>b b>a', ['ab']],
	['c>b b>c', ['bc']],
	['a>b b>c c>a', ['abc']],
	['z>a a>b b>c c>d d>a', ['abcd']],
	['a>b b>a c>d d>c', ['ab', 'cd']],
	['a>b b>a b>c c>b', ['ab', 'cb']],
	['a>b b>c c>a a>c', ['ac', 'bca']]
])('%s', (edges, circles) => {
	expect(circlesOf(graph(edges)).map((ids) => ids.join(''))).toEqual(circles);
});

test('a circle of ten thousand is found', () => {
	const ids = Array.from({ length: 10_000 }, (_, i) => `n${i}`);
	const next = new Map(ids.map((id, i) => [id, [ids[(i + 1) % ids.length] ?? '']]));
	expect(circlesOf(next)).toEqual([ids]);
});
