// Which sources state which part of a summary. geo/schema/summary.ts gives the syntax of the marks.
import type { AnyRecord } from '../../schema/records.ts';
import type { Path } from '../gate/problem.ts';
import { listed, suggest } from '../gate/suggest.ts';

/** A part of a summary, and the sources that state it; none where no source does. */
export interface Claim {
	/** The punctuation and blanks before it. */
	lead: string;
	text: string;
	/** Ids of sources, the best first. */
	sources: string[];
}

const mark = /\[\^([^[\]]*)\]/g;

/** The blanks between two sentences; not those after an initial or an abbreviation such as `approx.` */
const sentenceEnd = /(?<!\b(?:\p{Lu}|[Aa]pprox|ca|Dr|Mr|No|St|vs|Mt)\.)(?<=[.!?]["”’)]*)\s+/u;

/** A text without its marks. */
export const withoutMarks = (text: string): string => text.replaceAll(mark, '');

function pieceOf(text: string, sources: string[]): Claim {
	const lead = /^["”’)]*[\s.,;:!?–—-]*/.exec(text)?.[0] ?? '';
	return { lead, text: text.slice(lead.length), sources };
}

/** The claims in the text before a mark: its last sentence has the sources of the mark, the others have none. */
function piecesOf(stretch: string, sources: string[]): Claim[] {
	const lead = /^[.!?"”’)]*\s*/.exec(stretch)?.[0] ?? '';
	const sentences = stretch.slice(lead.length).split(sentenceEnd).filter(Boolean);
	return sentences.map((sentence, i) =>
		pieceOf((i === 0 ? lead : ' ') + sentence, i === sentences.length - 1 ? sources : [])
	);
}

/** The claims of a marked text, in order. Joined, leads and texts are the text without its marks. */
export function claimsOf(marked: string): Claim[] {
	const claims: Claim[] = [];
	let at = 0;
	for (const found of marked.matchAll(mark)) {
		const sources = (found[1] ?? '').split(/\s+/).filter(Boolean);
		claims.push(...piecesOf(marked.slice(at, found.index), sources));
		at = found.index + found[0].length;
	}
	const rest = marked.slice(at);
	const closing = pieceOf(rest, []);
	// The full stop behind the last mark is no claim.
	if (closing.text !== '') claims.push(...piecesOf(rest, []));
	else if (closing.lead !== '') claims.push(closing);
	return claims;
}

/** Messages for what is wrong with the marks of a text. `own`: ids of the sources that they may name. */
export function* markProblems(marked: string, own: ReadonlySet<string>): Generator<string> {
	const rest = withoutMarks(marked);
	if (/\[\^/.test(rest)) yield 'holds a mark that is not closed; write [^source-id]';
	if (/(^|\s)\[\^/.test(marked))
		yield 'holds a mark that follows a blank or nothing; put it right behind the last word of its claim';
	if (/\]\[\^/.test(marked)) yield 'holds two marks in a row; name both sources in one: [^a b]';
	for (const [, inside = ''] of marked.matchAll(mark)) {
		const ids = inside.split(/\s+/).filter(Boolean);
		for (const id of new Set(ids)) {
			if (!own.has(id))
				yield `marks "${id}", which is not in this record's evidence; add it there, or name one of ${listed([...own])}${suggest(id, [...own])}`;
			if (ids.filter((other) => other === id).length > 1)
				yield `marks "${id}" twice in one place; remove one`;
		}
	}
}

/** Separates a record's summary into plain text and claims. */
export function readClaims(record: AnyRecord): { record: AnyRecord; claims: Claim[] } {
	if (!('summary' in record)) return { record, claims: [] };
	const { en } = record.summary;
	const plain = { ...record, summary: { ...record.summary, en: withoutMarks(en) } };
	return { record: plain, claims: claimsOf(en) };
}

type Report = (id: string, field: Path, message: string) => void;

/** Marks name sources of the record's own evidence. Expects records whose summaries still have their marks. */
export function marksNameEvidence(records: readonly AnyRecord[], report: Report): void {
	for (const r of records) {
		if (!('evidence' in r)) continue;
		const own = new Set(r.evidence.map((e) => e.source));
		for (const message of markProblems(r.summary.en, own)) report(r.id, ['summary', 'en'], message);
	}
}
