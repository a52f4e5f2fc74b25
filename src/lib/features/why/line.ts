import { m } from '$lib/paraglide/messages.js';

/** A name in a sentence, and where it leads. */
export interface LineLink {
	text: string;
	href: string;
	/** The language of the name where it is not that of the page. */
	lang?: string;
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
	if (links.length === 0) return m.why_line({ words });
	const names = links.map(({ text, note }) => (note ? text + m.why_note({ note }) : text));
	return m.why_said_names({ words, names: names.join(m.why_between_names()), more });
}
