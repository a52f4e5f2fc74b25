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

test('a Japanese name, which has no blanks, is divided too, and no line begins with what belongs to the one before', () => {
	const lines = linesOf('国際協力銀行、ウラジーミル・プーチン（大統領）', 9);
	expect(lines.length).toBeGreaterThan(1);
	for (const line of lines) {
		expect(widthOf(line)).toBeLessThanOrEqual(9);
		expect(line).toMatch(/^[^、・）]/);
	}
	expect(linesOf('独立行政法人石油天然ガス・金属鉱物資源機構（JOGMEC）', 9)).toEqual(['JOGMEC']);
});

test('a Russian name is measured by its own letters', () => {
	expect(linesOf('Министерство иностранных дел', 9)).toHaveLength(2);
	expect(widthOf('Щ')).toBeGreaterThan(widthOf('г'));
});
