import { expect, test } from 'vitest';
import { indexAt } from './reading-line.ts';

test.each([
	['before the first', [300, 700, 900], -1],
	['in the second', [-400, 100, 500], 1],
	['on the line', [-400, 200, 500], 1],
	['behind the last', [-900, -500, -100], 2]
])('%s', (_, tops, index) => {
	expect(indexAt(tops, 200)).toBe(index);
});
