// What stands in a mark of a summary. geo/schema/summary.ts gives the syntax.
import { after, mark, withoutMarks, wordsOf } from '../../schema/marks.ts';
import { carryingFields } from '../../schema/vocabulary.ts';
import { listed, suggest } from '../gate/suggest.ts';

/** What carries a claim. All empty: nothing does. */
export interface Carriers {
	/** Ids of sources in the record's own evidence, the best first. */
	sources: string[];
	/** Ids of other records, whose evidence shows it. */
	records?: string[];
	/** Fields of the record itself of which it is only the wording. */
	fields?: string[];
	/** The atlas says it of itself: what it holds, or did not find. */
	atlas?: true;
}

/** The carriers that stand in a mark: `tass-1 record:yamal-lng`, `field:role`, `atlas`. */
export function carriersOf(inside: string): Carriers {
	const words = wordsOf(inside);
	const [records, fields] = [after(words, 'record:'), after(words, 'field:')];
	return {
		sources: words.filter((word) => !word.includes(':') && word !== 'atlas'),
		...(records.length > 0 && { records }),
		...(fields.length > 0 && { fields }),
		...(words.includes('atlas') && { atlas: true as const })
	};
}

const sayField = (name: string, has: (field: string) => boolean): string | undefined => {
	const possible: readonly string[] = carryingFields;
	if (!possible.includes(name))
		return `marks the field "${name}", which defines nothing; name one of ${listed(possible)}${suggest(name, possible)}`;
	return has(name)
		? undefined
		: `marks the field "${name}", which this record leaves out; fill it in, or name what else carries the claim`;
};

function* problemsOf(
	inside: string,
	own: ReadonlySet<string>,
	has: (field: string) => boolean,
	where: string
): Generator<string> {
	const words = wordsOf(inside);
	const { sources, records = [], fields = [], atlas } = carriersOf(inside);
	for (const word of new Set(words)) {
		const [form = ''] = word.split(':');
		if (word.includes(':') && !['record', 'field'].includes(form))
			yield `marks "${word}"; a mark holds ids of sources, record:<id>, field:<name>, or atlas`;
		if (words.filter((other) => other === word).length > 1)
			yield `marks "${word}" twice in one place; remove one`;
	}
	for (const id of new Set(sources))
		if (!own.has(id))
			yield `marks "${id}", which is not in ${where}; add it there, or name one of ${listed([...own])}${suggest(id, [...own])}`;
	for (const name of new Set(fields)) {
		const message = sayField(name, has);
		if (message) yield message;
	}
	const carried = sources.length + records.length > 0;
	if ((fields.length > 0 || atlas) && (carried || (fields.length > 0 && atlas)))
		yield `marks ${fields.length > 0 ? 'a field' : 'the atlas'} beside something else; what is shown needs no definition: keep one of them`;
}

/**
 * Messages for what is wrong with the marks of a text. `own`: ids of the sources that they may name, and `where` these
 * stand; `has`: whether the record fills a field. Whether a record exists that they name is asked with all references.
 */
export function* markProblems(
	marked: string,
	own: ReadonlySet<string>,
	has: (field: string) => boolean,
	where = "this record's evidence"
): Generator<string> {
	const rest = withoutMarks(marked);
	if (/\[\^/.test(rest)) yield 'holds a mark that is not closed; write [^source-id]';
	if (/(^|\s)\[\^/.test(marked))
		yield 'holds a mark that follows a blank or nothing; put it right behind the last word of its claim';
	if (/\]\[\^/.test(marked)) yield 'holds two marks in a row; name both sources in one: [^a b]';
	for (const [, inside = ''] of marked.matchAll(mark)) yield* problemsOf(inside, own, has, where);
}
