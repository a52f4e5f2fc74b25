// Which source makes which part of a summary. What a mark is: geo/schema/summary.ts.
import type { AnyRecord } from '../../schema/records.ts';
import type { Path } from '../gate/problem.ts';
import { listed, suggest } from '../gate/suggest.ts';

/** A stretch of a summary, and the sources that make it; none where no source does. */
export interface Claim {
	/** What stands before it: a comma, a blank. */
	lead: string;
	text: string;
	/** Ids of sources, the best first. */
	sources: string[];
}

const mark = /\[\^([^[\]]*)\]/g;

/** The sentence before ends here; not behind an initial or a short form such as `approx.` */
const sentenceEnd = /(?<!\b(?:\p{Lu}|[Aa]pprox|ca|Dr|Mr|No|St|vs|Mt)\.)(?<=[.!?]["”’)]*)\s+/u;

/** A text without its marks. */
export const withoutMarks = (text: string): string => text.replaceAll(mark, '');

function pieceOf(text: string, sources: string[]): Claim {
	const lead = /^["”’)]*[\s.,;:!?–—-]*/.exec(text)?.[0] ?? '';
	return { lead, text: text.slice(lead.length), sources };
}

/** The stretch before a mark: what earlier sentences of it say has no source. */
function piecesOf(stretch: string, sources: string[]): Claim[] {
	const lead = /^[.!?"”’)]*\s*/.exec(stretch)?.[0] ?? '';
	const sentences = stretch.slice(lead.length).split(sentenceEnd).filter(Boolean);
	return sentences.map((sentence, i) =>
		pieceOf((i === 0 ? lead : ' ') + sentence, i === sentences.length - 1 ? sources : [])
	);
}

/** The claims of a marked text, in order. Put together, lead and text are the text without its marks. */
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

/** What is wrong with the marks of a text, `own` being the sources that it may name. */
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

/** Takes the marks out of a record's summary: what it says, and who says which part of it. */
export function readClaims(record: AnyRecord): { record: AnyRecord; claims: Claim[] } {
	if (!('summary' in record)) return { record, claims: [] };
	const { en } = record.summary;
	const plain = { ...record, summary: { ...record.summary, en: withoutMarks(en) } };
	return { record: plain, claims: claimsOf(en) };
}

type Report = (id: string, field: Path, message: string) => void;

/** Marks name what the record's own evidence holds. To be called with records whose marks still stand. */
export function marksNameEvidence(records: readonly AnyRecord[], report: Report): void {
	for (const r of records) {
		if (!('evidence' in r)) continue;
		const own = new Set(r.evidence.map((e) => e.source));
		for (const message of markProblems(r.summary.en, own)) report(r.id, ['summary', 'en'], message);
	}
}
