/** A name in a sentence, and where it leads. */
export interface LineLink {
	text: string;
	href: string;
	/** Said behind it: `at Iturup / Etorofu`. */
	note?: string;
}

/** A sentence that may end in names. */
export interface Line {
	words: string;
	links?: LineLink[];
	/** So many more that are not named. */
	more?: number;
}

/** A line as one sentence without links. */
export function sayLine({ words, links = [], more = 0 }: Line): string {
	const names = links.map(({ text, note }) => (note ? `${text} (${note})` : text));
	if (names.length === 0) return `${words}.`;
	return `${words}: ${names.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
