import { expect, test } from 'vitest';
import { linesOf, widthOf } from './label-lines.ts';

test('a name is divided between words, and no line but a single word is too wide', () => {
	expect(linesOf('Government of Japan', 8)).toEqual(['Government of', 'Japan']);
	for (const line of linesOf('Ministry of Foreign Affairs of Russia', 9))
		expect(widthOf(line)).toBeLessThanOrEqual(9);
});

test('a long name goes by what it is called for short', () =>
	expect(linesOf('Japan Bank for International Cooperation (JBIC)', 9)).toEqual(['JBIC']));

test('what has no room in three lines ends in an ellipsis', () => {
	const lines = linesOf('League of Residents of Chishima and Habomai Islands', 9);
	expect(lines).toHaveLength(3);
	expect(lines[2]).toMatch(/ …$/);
});
