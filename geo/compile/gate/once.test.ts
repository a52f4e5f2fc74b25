import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { once } from './once.ts';
import { good } from './samples/good.ts';

const sample = () =>
	Object.entries(good).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));

test('a function works once for each object, and again for one that only looks the same', () => {
	let works = 0;
	const length = once((list: number[]) => {
		works++;
		return list.length;
	});
	const list = [1, 2];
	expect([length(list), length(list), length([1, 2]), works]).toEqual([2, 2, 2, 2]);
});

test('an answer that is nothing is known too', () => {
	let works = 0;
	const nothing = once((_: object) => void works++);
	const key = {};
	nothing(key);
	nothing(key);
	expect(works).toBe(1);
});

/** What was compiled as data: one part of it is a function. */
const dataOf = (files: Parameters<typeof compile>[0]): unknown =>
	JSON.parse(JSON.stringify(compile(files)));

test('files that are handed in again give what they gave, problems too', () => {
	const files = sample();
	const first = dataOf(files);
	expect(compile(files).problems).toEqual([]);
	expect(dataOf(files)).toEqual(first);
	const spoilt = files.map((file) =>
		file.path.endsWith('/sochi.yaml')
			? { ...file, bytes: new TextEncoder().encode('type: town\n') }
			: file
	);
	const complaints = compile(spoilt).problems;
	expect(complaints.length).toBeGreaterThan(0);
	expect(compile(spoilt).problems).toEqual(complaints);
	expect(dataOf(files)).toEqual(dataOf(sample()));
});
