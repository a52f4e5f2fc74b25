// What a text may not hold, by kind: tables of cases, each with the words that are said of it.
import { describe, expect, test } from 'vitest';
import { findUnseen, isBlank, revealed } from './characters.ts';
import { findEntities, findSigns, findTags } from './markup.ts';

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
		['stand-in for an object', '\ufffc', 'U+FFFC'],
		['musical null notehead', '\u{1d159}', 'U+1D159'],
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
		['&amp;', '&'],
		['&#39;', "'"],
		['&#x27;', "'"],
		['&nbsp;', 'a blank'],
		['&#160;', 'a blank'],
		['&shy;', 'nothing'],
		['&zwj;', 'nothing'],
		['&#0;', 'nothing'],
		['&eacute;', 'é'],
		['&QUOT;', '"'],
		['&amp', '&'],
		['&#39', "'"],
		['&#x27', "'"],
		['&copy', '©']
	])('%s is an entity', (written, instead) => {
		const message = `holds an HTML entity; write ${instead} for ${written}`;
		expect(findEntities(`Abe ${written} Putin`)).toBe(message);
	});

	test.each([
		['<b>', '<b>'],
		['</p>', '</p>'],
		['<br/>', '<br/>'],
		['<a href="x">', '<a href="x">'],
		['<script>', '<script>'],
		['<!-- x -->', '<!--'],
		['<![CDATA[x]]>', '<![CDATA['],
		['<!DOCTYPE html>', '<!DOCTYPE'],
		['<?xml version="1.0"?>', '<?xml'],
		['<img src=x onerror=alert(1)', '<img src=x onerror=alert(1) Putin']
	])('%s is mark-up', (written, tag) => {
		const message = `holds HTML; remove ${tag}, text has no mark-up`;
		expect(findTags(`Abe ${written} Putin`)).toBe(message);
	});

	test.each([
		'**talks**',
		'[talks](https://example.org/)',
		'[[Sochi]]',
		'[[Sochi|talks]]',
		'{{cite web}}',
		"''talks''",
		"'''talks'''"
	])('%s is set in Markdown or in a wiki', (written) =>
		expect(findSigns(`Abe, ${written}, Putin`)).toBe(
			`holds signs of Markdown or of a wiki; write ${written} without them, text has no mark-up`
		)
	);

	test('all of it is told, each once', () => {
		const text = 'Abe &amp; Putin &#39;talks&#39; <b>bold</b> &amp;lt;';
		expect(findEntities(text)).toBe("holds HTML entities; write & for &amp;, ' for &#39;");
		expect(findTags(text)).toBe('holds HTML; remove <b>, </b>, text has no mark-up');
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
		'I <3 it',
		'R&D section, S&P, &section &copycat',
		'a <b',
		'talks[^imidas-8]; talks[^a b]',
		'[sic] and (1) a*b*c, 2 ** 3',
		'the islands’ ‘name’, 5′ 30″',
		"Abe's and Putin's"
	])('%s is text', (text) => {
		expect(findEntities(text)).toBeUndefined();
		expect(findTags(text)).toBeUndefined();
		expect(findSigns(text)).toBeUndefined();
	});
});
