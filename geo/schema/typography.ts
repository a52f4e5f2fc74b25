// The signs that print uses, in every text. geo/tidy.ts writes them; the gate refuses others.

/** What is no text: the marks of a summary, and addresses. */
const untouched = /\[\^[^[\]]*\]|\b[a-z]+:\/\/\S+|\b[\w-]+(?:\.[\w-]+)+\/\S*/g;

type Change = readonly [pattern: RegExp, instead: string | ((...found: string[]) => string)];

const quotes = (text: string): readonly Change[] => {
	const [open, close] = /\p{Script=Cyrillic}/u.test(text) ? ['«', '»'] : ['“', '”'];
	return [
		[/(?<=^|[\s([{–—/‘“«])"/g, open],
		[/"/g, close],
		[/(?<=^|[\s([{–—/“«])'(?!\d)/g, '‘'],
		[/'/g, '’']
	];
};

const signs: readonly Change[] = [
	[/\.\.\./g, '…'],
	[/(?<=\S)(\s)-(?=\s)/g, '$1–'],
	// A range, and no date (2016-05), name (Su-35) or part of one.
	[/(?<![\p{L}\d.,/-])(?!\d{4}-(?:0\d|1[0-2])(?!\d))(\d{1,4})-(\d{1,4})(?![\p{L}\d/-])/gu, '$1–$2'],
	[/(?<=\d)\s+deg\b/g, '°'],
	[/(?<=\d°\s*)(\d+(?:\.\d+)?)\s+min\b/g, '$1′'],
	[/(?<=\d′\s*)(\d+(?:\.\d+)?)\s+s\b/g, '$1″'],
	[/\b(north|south)(east|west)/g, '$1-$2']
];

const changed = (text: string, changes: readonly Change[]) =>
	changes.reduce((now, [pattern, instead]) => now.replace(pattern, instead as string), text);

/** A text with curly quotes, en dashes in ranges, degrees and the rest; the same where nothing is to be done. */
export function typeset(text: string): string {
	const kept: string[] = [];
	const bare = text.replace(untouched, (piece) => `\ue000${kept.push(piece) - 1}\ue001`);
	return changed(bare, [...quotes(text), ...signs]).replace(
		/\ue000(\d+)\ue001/g,
		(_, i: string) => kept[Number(i)] ?? ''
	);
}

/** `paragraph 4` and `paras 1–3` as `¶ 4` and `¶ 1–3`. */
export const typesetLocator = (text: string): string =>
	typeset(text).replace(/\bpara(?:graph)?s?\s+(?=\d)/gi, '¶ ');

/** What a source shows ends without a full stop, unless it is several sentences. */
export function typesetSupports(text: string): string {
	const whole = typeset(text);
	const hasSentences = /[.!?]["”’)]*\s+\p{Lu}/u.test(whole);
	return hasSentences
		? whole
		: whole.replace(/(?<!\b(?:etc|incl|approx|p|No|Co|Ltd|Corp|U\.S))\.$/, '');
}

/** What to do about a text that is not set as `set` would have it; undefined where it is. */
export const findOtherSigns = (set: (text: string) => string) => (text: string) => {
	const instead = set(text);
	if (instead === text) return undefined;
	let at = 0;
	while (text[at] === instead[at]) at++;
	const near = (whole: string) => whole.slice(Math.max(0, at - 8), at + 12);
	return `is set with other signs than print uses; write "${near(instead)}" for "${near(text)}"`;
};

/** The same of a record, where a command mends it; nothing is said where `before` sets the text too. */
export const findUnset = (set: (text: string) => string, before?: typeof set) => (text: string) => {
	const wrong = before && before(text) !== text ? undefined : findOtherSigns(set)(text);
	return wrong && `${wrong}, or run npm run geo:tidy, which mends them all`;
};
