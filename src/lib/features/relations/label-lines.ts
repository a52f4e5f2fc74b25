// How wide a name is when it is lettered, so that a picture can be laid out where nothing can be measured.

/** Widths of letters in em, IBM Plex Sans regular; what is in no class is as wide as the widest of its sort. */
const classes: readonly [width: number, letters: string][] = [
	[0.27, "ijl.,'’ "],
	[0.37, 'ftrI-()/'],
	[0.53, 'sczvyxkagLJ'],
	[0.6, 'ehnuobdpqFTESZYXVP0123456789–'],
	[0.71, 'ABCDGHKNOQRU&'],
	[0.89, 'mMwW']
];
const widths = new Map(classes.flatMap(([width, letters]) => [...letters].map((l) => [l, width])));

/** Width of a line in em, rather too wide than too narrow. */
export const widthOf = (text: string): number =>
	[...text].reduce((sum, letter) => sum + (widths.get(letter) ?? 0.71), 0);

/** A name that is too long for a label: what it is called for short, where its name says that. */
const shortOf = (name: string, longest: number): string =>
	(name.length > longest && /\(([A-Z]{3,})\)$/.exec(name)?.[1]) || name;

/** A name in lines of at most so many em, and no more than three of them: the rest is left out with an ellipsis. */
export function linesOf(name: string, em: number): string[] {
	const lines: string[] = [];
	for (const word of shortOf(name, 36).split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && widthOf(longer) <= em) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]} …`] : lines;
}
