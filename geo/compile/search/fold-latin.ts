// One spelling of a word for all that are in use: Cyrillic in Latin, Japanese in Hepburn's, Kunrei or Polivanov's way.
import CyrillicToTranslit from 'cyrillic-to-translit-js';

const { transform } = CyrillicToTranslit({ preset: 'ru' });

const cyrillic = /\p{Script=Cyrillic}/u;

/** What is written in several ways, and the one that is kept; in this order. */
const spellings: readonly [RegExp, string][] = [
	// Хоккайдо (Khokkaydo) and Hokkaido, Курильск and Kurilsk, Приморский (Primorskiy) and Primorsky, Окинава and Okinawa.
	[/kh/g, 'h'],
	[/y/g, 'i'],
	[/w/g, 'v'],
	[/x/g, 'ks'],
	// Ельцин, Yeltsin and Eltsin; Ezo and Yezo; Николаевск and Nikolayevsk.
	[/(^|[aeou])ie/g, '$1e'],
	// Hepburn's letters in the regular way: shi si, chi ti, tsu tu, fu hu, ji zi, sha sya, cho tyo, ju zyu.
	[/cch/g, 'tch'],
	[/dz(?!h)/g, 'z'],
	[/tsu/g, 'tu'],
	[/shi/g, 'si'],
	[/chi/g, 'ti'],
	[/ji/g, 'zi'],
	[/fu/g, 'hu'],
	[/sh(?=[auo])/g, 'si'],
	[/ch(?=[auo])/g, 'ti'],
	[/j(?=[auo])/g, 'zi'],
	[/m(?=[bmp])/g, 'n'],
	// Long vowels: Tōkyō, Tookyoo and Toukyou.
	[/o+u/g, 'o'],
	[/aa+/g, 'a'],
	[/ii+/g, 'i'],
	[/oo+/g, 'o'],
	[/uu+/g, 'u']
];

/** Most words have none of them, and are spared the rest. */
const someSpelling = new RegExp(spellings.map(([{ source }]) => source).join('|'));

/** A word in Latin letters without marks, in lower case and one spelling. */
export function foldLatin(word: string): string {
	const lower = word.toLowerCase();
	const latin = cyrillic.test(lower) ? transform(lower) : lower;
	const plain = /^[a-z0-9]*$/.test(latin)
		? latin
		: latin.normalize('NFKD').replaceAll(/\p{M}/gu, '');
	if (!someSpelling.test(plain)) return plain;
	return spellings.reduce((text, [spelling, kept]) => text.replaceAll(spelling, kept), plain);
}

/** The spellings of a word: ё is also written е, and both are found. */
export function foldsOf(word: string): string[] {
	if (!/[ёЁ]/.test(word)) return [foldLatin(word)];
	return [...new Set([word.replaceAll(/[ёЁ]/g, 'е'), word].map(foldLatin))];
}
