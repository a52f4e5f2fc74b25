// How wide a name is when it is lettered, so that a picture can be laid out where nothing can be measured.

/** Widths of letters in em, IBM Plex Sans regular; what is in no class is as wide as the widest of its sort. */
const classes: readonly [width: number, letters: string][] = [
	[0.27, "ijl.,'’ "],
	[0.37, 'ftrI-()/'],
	[0.53, 'sczvyxkagLJ'],
	[0.6, 'ehnuobdpqFTESZYXVP0123456789–'],
	[0.71, 'ABCDGHKNOQRU&'],
	[0.89, 'mMwW'],
	[0.53, 'гзкстухэ'],
	[0.6, 'абвеёийлнопрчья'],
	[0.89, 'жфшщыюМФЫ'],
	[1, 'ЖШЩЮ']
];
/** Letters as wide as they are high, between which a line may break. */
const square = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u30ff\uff01-\uff60]/u;
const widths = new Map(classes.flatMap(([width, letters]) => [...letters].map((l) => [l, width])));

/** Width of a line in em, rather too wide than too narrow. */
export const widthOf = (text: string): number =>
	[...text].reduce(
		(sum, letter) => sum + (widths.get(letter) ?? (square.test(letter) ? 1 : 0.71)),
		0
	);

/** A name that is too long for a label: what it is called for short, where its name says that. */
const shortOf = (name: string, longest: number): string =>
	(name.length > longest && /[(（]([A-Z]{3,})[)）]$/.exec(name)?.[1]) || name;

/** What stays with the word before it. */
const closing = /^[\p{Pe}\p{Po}ー\s]+$/u;
/** What stays with the word after it. */
const opening = /\p{Ps}$/u;

/** The parts of a name that a line may hold, with the blanks behind them. */
function partsOf(name: string): string[] {
	if (!square.test(name)) return name.split(/(?<= )/);
	// eslint-disable-next-line compat/compat -- pictures are made when the site is built
	const words = new Intl.Segmenter('ja', { granularity: 'word' }).segment(name);
	const parts: string[] = [];
	for (const { segment } of words) {
		const last = parts.at(-1);
		if (last !== undefined && (closing.test(segment) || opening.test(last)))
			parts[parts.length - 1] = last + segment;
		else parts.push(segment);
	}
	return parts;
}

/** A name in lines of at most so many em, and no more than three of them: the rest is left out with an ellipsis. */
export function linesOf(name: string, em: number): string[] {
	const isSquare = square.test(name);
	const lines: string[] = [];
	for (const part of partsOf(shortOf(name, isSquare ? 24 : 36))) {
		const longer = (lines.at(-1) ?? '') + part;
		if (lines.length > 0 && widthOf(longer.trim()) <= em) lines[lines.length - 1] = longer;
		else lines.push(part);
	}
	const trimmed = lines.map((line) => line.trim());
	if (trimmed.length <= 3) return trimmed;
	return [...trimmed.slice(0, 2), `${trimmed[2]}${isSquare ? '' : ' '}…`];
}
