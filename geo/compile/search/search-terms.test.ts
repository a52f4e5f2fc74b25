import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, piecesOf, termsOf } from './search-terms.ts';

test.each([
	['Хоккайдо', 'Hokkaido'],
	['Токио', 'Tokyo'],
	['Южно-Сахалинск', 'Yuzhno-Sakhalinsk'],
	['Ōtomari', 'OTOMARI'],
	['Ямал', 'Yamal'],
	['Шикотан', 'Shikotan']
])('%s and %s are the same terms', (a, b) => expect(termsOf(a)).toEqual(termsOf(b)));

test('words that differ stay apart', () => expect(fold('Iturup')).not.toBe(fold('Etorofu')));

test('a run of Japanese is its words and itself', () => {
	expect(termsOf('北方領土問題')).toContain('北方領土問題');
	expect(termsOf('北方領土問題').length).toBeGreaterThan(1);
});

test('a word of two scripts falls apart where they meet', () =>
	expect(termsOf('LNG基地')).toEqual(expect.arrayContaining(['lng', '基地'])));

test('the pieces of a text are the text', () => {
	const property = fc.property(fc.string({ unit: 'binary' }), (text) => {
		expect(
			piecesOf(text)
				.map((piece) => piece.text)
				.join('')
		).toBe(text);
	});
	expect(() => fc.assert(property, { numRuns: 20_000 })).not.toThrow();
});
