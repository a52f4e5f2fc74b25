// What is asked of a translation beside its English text.
import * as v from 'valibot';
import { mark, withoutMarks, wordsOf } from '../../schema/marks.ts';
import { anyText, scripts } from '../../schema/text.ts';
import { findOtherSigns, typeset } from '../../schema/typography.ts';
import { claimsOf } from '../evidence/claims.ts';
import { listed } from '../gate/suggest.ts';
import type { Language } from './texts.ts';

const named = { ru: 'Cyrillic letter', ja: 'Japanese character' };

/** Signs of another language, and what stands for them. */
const foreign: Record<Language, readonly (readonly [RegExp, string])[]> = {
	// “ closes what „ opens.
	ru: [[/["”]|(?<!„[^„“]*)“/u, 'is no Russian quotation mark; write « and », inside them „ and “']],
	ja: [
		[/["“”]/u, 'is no Japanese quotation mark; write 「 or 」'],
		[
			/[，．]|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々」』）])[,.](?!\d)/u,
			'is a Western stop; write 、 or 。'
		]
	]
};

/** The words of a text that have a letter, each once. */
const lettersOf = (text: string) =>
	[...new Set(text.match(/[\p{L}\p{N}]+/gu))].filter((word) => /\p{L}/u.test(word));

/**
 * A word that needs no translation, such as JGC, Novatek, G20 or kW: the English has it too, and it is written as a name,
 * with a capital or a digit.
 */
function isKept(word: string, english: readonly string[]) {
	return english.includes(word) && /[\p{Lu}\p{N}]/u.test(word);
}

/** Whatever stands in the marks of a text, as often as it stands there. */
const marksIn = (text: string) =>
	[...text.matchAll(mark)].flatMap(([, inside = '']) => wordsOf(inside));

/** What one list has more often than another, each once. */
const beyond = (list: readonly string[], other: readonly string[]) =>
	[...new Set(list)].filter((word) => countOf(word, list) > countOf(word, other));
const countOf = (word: string, list: readonly string[]) => list.filter((w) => w === word).length;

/** Every mark of the English text stands in the translation too, wherever its claim ends there. */
function* markFaults(en: string, text: string): Generator<string> {
	const [english, own] = [marksIn(en), marksIn(text)];
	const [lacking, added] = [beyond(english, own), beyond(own, english)];
	const count = (marked: string) => marked.split('[^').length - 1;
	if (lacking.length > 0)
		yield `marks ${listed(lacking, 'and')} less often than the English; set the mark behind the words that it carries`;
	if (added.length > 0)
		yield `marks ${listed(added, 'and')} more often than the English; remove what is too much`;
	if (lacking.length + added.length === 0 && count(en) !== count(text))
		yield `has ${count(text)} marks where the English has ${count(en)}; part or join them as there`;
}

/** What carries each part of a marked text, the parts in any order. */
const partsOf = (marked: string) =>
	claimsOf(marked)
		.filter((claim) => claim.text !== '')
		.map(({ sources, records, fields, atlas }) => [sources, records, fields, atlas].join(' '));

/** A translation has as many parts as the English, carried by the same: nothing gains or loses what shows it. */
function* claimFaults(en: string, text: string): Generator<string> {
	const [english, own] = [partsOf(en), partsOf(text)];
	if (own.toSorted().join('|') !== english.toSorted().join('|'))
		yield `falls into ${own.length} parts that a mark or the end of a sentence closes, where the English has ${english.length}; part its sentences as there, and leave no word behind the last mark`;
}

/** Everything that is wrong with a translation, with the remedy. */
export function* faultsOf(language: Language, en: string, text: string): Generator<string> {
	// In a catalogue a line break is written, not typed.
	if (text.includes('\n')) return yield 'holds a line break (\\n); write it in one line';
	const { issues = [] } = v.safeParse(anyText, text);
	yield* issues.map(({ message }) => message);
	const words = withoutMarks(text);
	const faults = foreign[language].flatMap(([sign, remedy]) => {
		const [found] = sign.exec(words) ?? [];
		return found === undefined ? [] : [`${found} ${remedy}`];
	});
	yield* faults;
	const unset = faults.length > 0 ? undefined : findOtherSigns(typeset)(text);
	if (unset) yield unset;
	const english = lettersOf(withoutMarks(en));
	const strange = scripts[language].test(words)
		? undefined
		: lettersOf(words).find((word) => !isKept(word, english));
	if (strange !== undefined)
		yield `holds no ${named[language]}, and "${strange}" is no name or figure of the English; translate it, or leave msgstr empty`;
	const marked = [...markFaults(en, text)];
	yield* marked;
	if (marked.length === 0 && en.includes('[^')) yield* claimFaults(en, text);
}
