// One form of a text, made before anything is cut: composed, half-width kana wide, wide Latin letters plain (NFKC), and
// without what is not seen, such as soft hyphens and variation selectors.

/** A letter with what is written onto it: marks, the voicing marks of kana that stand by themselves, what is not seen. */
const letters = /\P{M}[\p{M}\p{DI}ﾞﾟ゛゜]*|\p{M}+/gsu;
const special = /[゛゜\p{DI}]/u;

const compose = (letter: string) =>
	letter
		.replaceAll('゛', '\u3099')
		.replaceAll('゜', '\u309a')
		.replaceAll(/\p{DI}/gu, '')
		.normalize('NFKC');

export interface NormalText {
	text: string;
	/** The place in the original of a place in the text; within what was one letter, that of its beginning. */
	originOf: (at: number) => number;
}

/** The normal form of a text, and where its parts stand in the original. */
export function normalText(original: string): NormalText {
	if (original.normalize('NFKC') === original && !special.test(original))
		return { text: original, originOf: (at) => at };
	const origins: number[] = [];
	let text = '';
	for (const { 0: letter, index } of original.matchAll(letters)) {
		const composed = compose(letter);
		for (let i = 0; i < composed.length; i++) origins.push(index);
		text += composed;
	}
	return { text, originOf: (at) => origins[at] ?? original.length };
}
