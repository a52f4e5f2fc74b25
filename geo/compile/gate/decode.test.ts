import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const path = 'geo/content/places/sochi.yaml';
const read = (...bytes: number[]) => decode({ path, bytes: new Uint8Array(bytes) });
const readText = (text: string) => decode({ path, bytes: new TextEncoder().encode(text) });

describe('good text comes through as it is', () => {
	test.each([
		['nothing', ''],
		['three scripts', 'Sochi, Сочи, ソチ\n'],
		['letters outside the basic plane', '𠮟\n'],
		['a tab inside a line', 'a\tb\n'],
		['accents', 'é and ō\n']
	])('%s', (_, text) => {
		expect(readText(text)).toEqual({ text });
	});
});

describe('the place of the first fault is told', () => {
	test.each([
		['a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 1, 1, /byte order mark/],
		['Latin-1', [0x61, 0x0a, 0x62, 0x0a, 0xe9, 0x0a], 3, 1, /not UTF-8/],
		['UTF-16', [0xff, 0xfe, 0x61, 0x00], 1, 1, /not UTF-8/],
		['a letter cut in two', [0x61, 0x0a, 0xd0], 2, 1, /not UTF-8/],
		['a lost letter', [0x0a, 0xef, 0xbf, 0xbd], 2, 1, /U\+FFFD/],
		['a carriage return', [0x61, 0x0a, 0x62, 0x0d, 0x0a], 2, 2, /Windows line ends/],
		['a null', [0x0a, 0x0a, 0x00], 3, 1, /U\+0000/],
		['a line separator', [0x0a, 0xe2, 0x80, 0xa8], 2, 1, /U\+2028/],
		['a mark inside the text', [0x61, 0xef, 0xbb, 0xbf], 1, 2, /U\+FEFF/]
	])('%s', (_, bytes, line, column, message) => {
		expect(read(...bytes)).toEqual({
			problem: { file: path, line, column, field: '', message: expect.stringMatching(message) }
		});
	});
});
