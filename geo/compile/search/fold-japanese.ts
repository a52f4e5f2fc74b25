// Japanese writing, letter by letter: hiragana as katakana, long vowels short, old characters as today's; and kana in
// Latin letters.
import { foldLatin } from './fold-latin.ts';

/** A run of Japanese or Chinese writing, which has no blanks between its words; dots between names belong to it. */
export const japanese =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆](?:[・＝=゠]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆])*/gu;

/** A letter with what is not looked at behind it. */
const letters = /(ヴ[ァィェォ]|.)[ー・＝=゠]*/gsu;

const pairs = (text: string): Map<string, string> =>
	new Map(text.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]));

/** Two ways of writing the same: each with the one that is kept. */
const kept = pairs(
	'ヴァバ ヴィビ ヴェベ ヴォボ ヴブ ヶケ ヵカ ヂジ ヅズ ヲオ 國国 擇択 齒歯 條条 澤沢 會会 廣広 權権 聯連 舊旧 區区 濱浜 邊辺 邉辺 澁渋 當当 經経 濟済 關関 嶋島 嶌島 鐵鉄 戰戦 總総 體体 對対 學学 發発 齋斎 實実 圓円'
);

const foldLetter = (letter: string): string => {
	const code = letter.codePointAt(0) ?? 0;
	// Hiragana, 96 places before katakana.
	const wide = code >= 0x3041 && code <= 0x3096 ? String.fromCodePoint(code + 96) : letter;
	return kept.get(wide) ?? wide;
};

/** A letter of a run, and the one form of it that is looked for. */
export interface Letter {
	text: string;
	form: string;
}

/** The letters of a run; joined, their texts are the run. */
export const lettersOf = (run: string): Letter[] =>
	[...run.matchAll(letters)].map(([text, letter = text]) => ({ text, form: foldLetter(letter) }));

const rows = Object.entries({
	...{ '': 'アイウエオ', k: 'カキクケコ', g: 'ガギグゲゴ', s: 'サシスセソ', z: 'ザジズゼゾ' },
	...{ t: 'タチツテト', d: 'ダヂヅデド', n: 'ナニヌネノ', h: 'ハヒフヘホ', b: 'バビブベボ' },
	...{ p: 'パピプペポ', m: 'マミムメモ', r: 'ラリルレロ' }
});
const latin = new Map([
	...rows.flatMap(([consonant, row]) =>
		[...row].map((kana, i) => [kana, `${consonant}${'aiueo'[i]}`] as const)
	),
	// A small ya after ki makes kya: with y as i, as in `foldLatin`, that is the a alone.
	...Object.entries({ ヤ: 'ia', ユ: 'iu', ヨ: 'io', ワ: 'va', ン: 'n', ャ: 'a', ュ: 'u', ョ: 'o' })
]);
const small: Readonly<Record<string, string>> = { ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o' };

/** Forms of kana in Latin letters, to be folded. */
function inLatin(forms: readonly string[]): string {
	let text = '';
	let isDoubled = false;
	for (const form of forms) {
		if (form === 'ッ') {
			isDoubled = true;
			continue;
		}
		const vowel = small[form];
		// A small vowel takes the place of the one before: ティ is ti.
		if (vowel) text = text.replace(/[aiueo]$/, '');
		const syllable = vowel ?? latin.get(form) ?? '';
		text += (isDoubled ? syllable.charAt(0) : '') + syllable;
		isDoubled = false;
	}
	return text;
}

/** Kana in Latin letters, in the one spelling that `foldLatin` keeps. */
export const latinOfKana = (kana: string): string =>
	foldLatin(inLatin(lettersOf(kana).map(({ form }) => form)));

/** The shortest run of kana that is also looked for in Latin letters: shorter ones are endings and particles. */
const leastKana = 3;
const isKana = (form: string | undefined) => form !== undefined && /^[ァ-ヺ]$/u.test(form);

/** The runs of kana among the forms of letters, each from its first to behind its last, with what they are in Latin letters. */
export function kanaRunsOf(
	forms: readonly string[]
): { from: number; to: number; latin: string }[] {
	const runs: { from: number; to: number; latin: string }[] = [];
	let from = 0;
	while (from < forms.length) {
		let to = from;
		while (isKana(forms[to])) to++;
		if (to - from >= leastKana) runs.push({ from, to, latin: inLatin(forms.slice(from, to)) });
		from = Math.max(to, from + 1);
	}
	return runs;
}
