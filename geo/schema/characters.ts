// Which characters show nothing, or are none: by Unicode's own properties, since no list of them stays whole.

/** Chooses the form of the Chinese character before it; anywhere else it shows nothing. */
const variation = String.raw`[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]`;

/**
 * Control (Cc) and format characters (Cf), halves of a pair (Cs), private and unassigned ones (Co, Cn), separators of
 * lines and paragraphs (Zl, Zp), whatever a font may leave out (Default_Ignorable_Code_Point), and those which no
 * property tells: the braille blank, the musical null notehead, and the stand-in for an object that was not pasted.
 */
const unseen = new RegExp(
	String.raw`[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFC\u{1D159}]--${variation}]|(?<!\p{Script=Han})${variation}`,
	'v'
);
const everyUnseen = new RegExp(unseen, 'gv');

/** What a text needs to show anything: a letter, a digit, a sign or a mark of punctuation. */
const seen = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** `U+200B`. */
const codeOf = (character: string) =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Whether a text shows nothing at all. */
export const isBlank = (text: string): boolean => !seen.test(text.replaceAll(everyUnseen, ''));

/** Names each character that shows nothing, so that a message can be read: `Ta\u{200B}lks` → `Ta<U+200B>lks`. */
export const revealed = (text: string): string =>
	text.replaceAll(everyUnseen, (character) => `<${codeOf(character)}>`);

const words: Record<string, string> = {
	'\t': 'a tab (U+0009); write a blank',
	'\n': 'a line break (U+000A); write it in one line, as ">-" does'
};

/** Where a text first holds a character that shows nothing, and what to do about it; undefined where it holds none. */
export function findUnseen(text: string): { at: number; message: string } | undefined {
	const [found] = unseen.exec(text) ?? [];
	if (found === undefined) return undefined;
	const at = text.search(unseen);
	const before = text.slice(0, at).split('\n').at(-1) ?? '';
	const place = before ? ` behind "${[...before].slice(-12).join('')}"` : ' at its beginning';
	const what = /\p{Cs}/u.test(found)
		? `half a character (${codeOf(found)})${place}; type it again`
		: `an invisible character (${codeOf(found)})${place}; remove it`;
	return { at, message: `holds ${words[found] ?? what}` };
}
