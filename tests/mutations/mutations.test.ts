// Protects: each fault still finds the one place that it is put into, and its test; without it nothing would be proved.
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileWith } from './file-with.ts';
import { mutations } from './mutations.ts';

test.each(mutations)('$name', ({ find, replace }) => {
	expect(fileWith(find)).toBeTruthy();
	expect(replace).not.toBe(find);
});

test('each names tests that are there', () => {
	const files = globSync(['{src,geo,tools}/**/*.test.ts', 'tests/{html,e2e}/**/*.{test,spec}.ts']);
	for (const { name, file } of mutations)
		expect([name, files.filter((path) => path.includes(file)).length > 0]).toEqual([name, true]);
});
