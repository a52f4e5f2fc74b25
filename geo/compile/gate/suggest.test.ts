import { expect, test } from 'vitest';
import { listed, nearest, suggest } from './suggest.ts';

const places = ['sochi', 'sakhalin', 'yamal', 'kuril-islands'];

test.each([
	['sohci', 'sochi'],
	['Sochi', 'sochi'],
	['sakalin', 'sakhalin'],
	['kurile-island', 'kuril-islands'],
	['jamal', 'yamal']
])('"%s" is a near miss of "%s"', (word, near) => {
	expect(nearest(word, places)).toBe(near);
	expect(suggest(word, places)).toBe(`; did you mean "${near}"?`);
});

test.each(['tokyo', 'kuril', ''])('"%s" is like none of them', (word) => {
	expect(nearest(word, places)).toBeUndefined();
	expect(suggest(word, places)).toBe('');
});

test('a short word may be off by one letter only', () => {
	expect(nearest('jp', ['JP', 'RU'])).toBe('JP');
	expect(nearest('ab', ['JP', 'RU'])).toBeUndefined();
});

test('of two words that are as near, the first is named', () => {
	expect(nearest('yamat', ['yamal', 'yamas'])).toBe('yamal');
});

test('words in a row', () => {
	expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => listed(words))).toEqual([
		'',
		'a',
		'a or b',
		'a, b or c'
	]);
});
