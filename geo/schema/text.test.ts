// What a text may not hold, by kind: tables of cases, each with the words that are said of it.
import { describe, expect, test } from 'vitest';
import { findUnseen, isBlank, revealed } from './characters.ts';
import { findMarkup } from './markup.ts';

describe('characters that nobody sees', () => {
	test.each([
		['null', '\0', 'U+0000'],
		['escape', '\u001b', 'U+001B'],
		['next line', '\u0085', 'U+0085'],
		['soft hyphen', '\u00ad', 'U+00AD'],
		['combining grapheme joiner', '\u034f', 'U+034F'],
		['Arabic letter mark', '\u061c', 'U+061C'],
		['Hangul choseong filler', '\u115f', 'U+115F'],
		['Hangul jungseong filler', '\u1160', 'U+1160'],
		['Khmer inherent vowel', '\u17b4', 'U+17B4'],
		['Mongolian vowel separator', '\u180e', 'U+180E'],
		['zero-width space', '\u200b', 'U+200B'],
		['zero-width joiner', '\u200d', 'U+200D'],
		['right-to-left mark', '\u200f', 'U+200F'],
		['line separator', '\u2028', 'U+2028'],
		['right-to-left override', '\u202e', 'U+202E'],
		['word joiner', '\u2060', 'U+2060'],
		['invisible plus', '\u2064', 'U+2064'],
		['braille blank', '\u2800', 'U+2800'],
		['Hangul filler', '\u3164', 'U+3164'],
		['halfwidth Hangul filler', '\uffa0', 'U+FFA0'],
		['byte order mark', '\ufeff', 'U+FEFF'],
		['interlinear annotation', '\ufff9', 'U+FFF9'],
		['private use', '\ue000', 'U+E000'],
		['private use, plane 15', '\u{f0000}', 'U+F0000'],
		['noncharacter', '\ufffe', 'U+FFFE'],
		['noncharacter in the middle', '\ufdd0', 'U+FDD0'],
		['unassigned', '\u0378', 'U+0378'],
		['tag', '\u{e0041}', 'U+E0041'],
		['musical null note', '\u{1d173}', 'U+1D173'],
		['variation selector after a Latin letter', '\ufe0f', 'U+FE0F']
	])('%s', (_, character, code) => {
		expect(findUnseen(`Ta${character}lks`)).toEqual({
			at: 2,
			message: `holds an invisible character (${code}) behind "Ta"; remove it`
		});
		expect(findUnseen(character)?.message).toContain('at its beginning');
		expect(isBlank(` ${character} `)).toBe(true);
		expect(revealed(`a${character}`)).toBe(`a<${code}>`);
	});

	test.each(['\ud83d', '\ude00'])('half a character, %j', (half) => {
		expect(findUnseen(`Talks ${half}`)?.message).toMatch(/^holds half a character \(U\+D[8E]/);
	});

	test.each([
		['three scripts', 'Sochi, Сочи, ソチ'],
		['accents and dashes', '“Sōya” – naïve…'],
		['a letter outside the basic plane', '𠮟る'],
		['a whole pair', '😀'],
		['a form of a Chinese character', '葛\u{e0100}城'],
		['blanks of every width', 'a\u00a0b\u2009c\u202fd\u3000e']
	])('%s are seen', (_, text) => {
		expect(findUnseen(text)).toBeUndefined();
		expect(isBlank(text)).toBe(false);
		expect(revealed(text)).toBe(text);
	});

	test.each(['', ' ', '\u00a0\u3000', '\u0301', '\t\n', '\u200b \u3164'])('%j is blank', (text) =>
		expect(isBlank(text)).toBe(true)
	);
});

describe('pasted mark-up', () => {
	test.each([
		['&amp;', 'holds the HTML entity &amp;; write &'],
		['&#39;', "holds the HTML entity &#39;; write '"],
		['&#x27;', "holds the HTML entity &#x27;; write '"],
		['&nbsp;', 'holds the HTML entity &nbsp;; write a blank'],
		['&#160;', 'holds the HTML entity &#160;; write a blank'],
		['&shy;', 'holds the HTML entity &shy;; remove it'],
		['&zwj;', 'holds the HTML entity &zwj;; remove it'],
		['&#0;', 'holds the HTML entity &#0;; remove it'],
		['&eacute;', 'holds the HTML entity &eacute;; write é'],
		['&amp;lt;', 'holds the HTML entity &amp;; write &'],
		['&QUOT;', 'holds the HTML entity &QUOT;; write "'],
		['<b>', 'holds the HTML tag <b>; remove it, text has no mark-up'],
		['</p>', 'holds the HTML tag </p>; remove it, text has no mark-up'],
		['<br/>', 'holds the HTML tag <br/>; remove it, text has no mark-up'],
		['<a href="x">', 'holds the HTML tag <a href="x">; remove it, text has no mark-up'],
		['<script>', 'holds the HTML tag <script>; remove it, text has no mark-up'],
		['<!-- x -->', 'holds the HTML tag <!--; remove it, text has no mark-up'],
		['<![CDATA[x]]>', 'holds the HTML tag <![CDATA[; remove it, text has no mark-up'],
		['<!DOCTYPE html>', 'holds the HTML tag <!DOCTYPE; remove it, text has no mark-up']
	])('%s', (written, message) => {
		expect(findMarkup(`Abe ${written} Putin`)).toBe(message);
	});

	test.each([
		'R&D',
		'AT&T; and others',
		'Mitsui & Co.; Mitsubishi',
		'&; &# &#; &#x;',
		'?a=1&copy=2',
		'3 < 4 and 5 > 4',
		'a <- b -> c',
		'<https://example.org/>',
		'I <3 it'
	])('%s is text', (text) => expect(findMarkup(text)).toBeUndefined());
});
