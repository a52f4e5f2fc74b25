import { foldLatin } from '$geo/compile/search/fold-latin.ts';
import { wordsOf } from '$geo/compile/search/search-terms.ts';
import type { StoredDocument } from '$geo/compile/search/search-index.ts';

/** Words that only say which sort of place a name is of, folded. */
const sorts = new Set(
	['island', 'islands', 'isle', 'остров', 'острова', 'to', 'shima', 'jima', 'город', 'city'].map(
		foldLatin
	)
);
export const isSortOfPlace = (term: string): boolean => sorts.has(term);

/** What a Japanese name of a place ends with: 国後島 is the island of 国後. */
const endings = /(?<=.{2})(諸島|群島|列島|半島|島|市)$/u;

/** A name as one text to compare, in one spelling, without what only says which sort of place it is of. */
const keyOf = (name: string): string =>
	wordsOf(name.trim().replace(endings, ''))
		.flatMap(({ forms: [form = []] }) => form.filter((term) => !isSortOfPlace(term)))
		.join(' ');

/** A name as it is compared: its terms between blanks, and all as one word. */
export interface NameKey {
	key: string;
	whole: string;
}

/** The names of a document: several in one text stand beside a dot, a stroke or in wide brackets. */
const keysOf = ({ title, others }: StoredDocument): NameKey[] =>
	`${title} · ${others}`
		.split(/ · | \/ |[（）]/u)
		.flatMap((name) => (name.includes('(') ? [name, name.replace(/\(.*\)/, '')] : [name]))
		.map(keyOf)
		.filter((key) => key !== '')
		.map((key) => ({ key: ` ${key} `, whole: compact(key) }));

const compact = (key: string) => key.replaceAll(' ', '');

/**
 * How much more a document counts for what it is called: 8 times with the very name that was typed, 3 times with all of
 * several words in a name, or for somebody with the one word in it, such as a surname, 2 times with a name that begins so. `known`: keeps the names of
 * the documents that were looked at, which takes longer than to compare them.
 */
export function nameRank(
	query: string,
	known: Map<string, readonly NameKey[]>
): (document: StoredDocument) => number {
	const sought = keyOf(query);
	const whole = compact(sought);
	const terms = sought.split(' ');
	const rank = (document: StoredDocument) => {
		const id = `${document.kind}/${document.id}`;
		const keys = known.get(id) ?? keysOf(document);
		known.set(id, keys);
		if (keys.some((name) => name.whole === whole)) return 8;
		const isTold = terms.length > 1 && document.kind !== 'sources';
		const holdsAll = ({ key }: NameKey) => terms.every((term) => key.includes(` ${term} `));
		if ((isTold || document.kind === 'actors') && keys.some(holdsAll))
			// Of several with one surname the one first whom more records name.
			return 3 + Math.min(1, (document.named ?? 0) / 20);
		return keys.some(({ key }) => key.startsWith(` ${sought} `)) ? 2 : 1;
	};
	return (document) => (sought === '' ? 1 : rank(document));
}
