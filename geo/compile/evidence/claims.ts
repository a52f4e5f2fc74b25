// Who states which part of a summary. geo/schema/summary.ts gives the syntax of the marks.
import { mark, withoutMarks } from '../../schema/marks.ts';
import type { AnyRecord } from '../../schema/records.ts';
import { inLanguage, type AnyLanguage } from '../../schema/text.ts';
import { carriersOf, type Carriers } from './marks.ts';

/** A part of a summary, and what carries it. */
export interface Claim extends Carriers {
	/** The punctuation and blanks before it. */
	lead: string;
	text: string;
	/** Why nothing carries it, as its record says. */
	why?: string;
}

/**
 * The blanks between two sentences; not those after an initial or an abbreviation such as `approx.` A Japanese sentence
 * ends without a blank.
 */
const sentenceEnd =
	/(?<!(?<!\p{L})(?:\p{Lu}|[Aa]pprox|ca|Dr|Mr|No|St|vs|Mt|г|гг|кв|руб|им|о|см|ст|т|тыс|долл)\.)(?<=[.!?]["”’»“)]*)\s+|(?<=[。！？][」』）]*)(?![。！？」』）]|$)/u;

/** Two sentences are set apart by a blank, but after a Japanese stop. */
const isSpaced = (before: string) => !/[。！？][」』）]*$/u.test(before);

const nothing: Carriers = { sources: [] };

function pieceOf(text: string, carriers: Carriers): Claim {
	const lead = /^["”’»“)」』）]*[\s.,;:!?–—、。；：！？-]*/.exec(text)?.[0] ?? '';
	return { lead, text: text.slice(lead.length), ...carriers };
}

/** The claims in the text before a mark: its last sentence is carried by what the mark names, the others by nothing. */
function piecesOf(stretch: string, carriers: Carriers): Claim[] {
	const lead = /^[.!?。！？"”’»“)」』）]*\s*/.exec(stretch)?.[0] ?? '';
	const sentences = stretch.slice(lead.length).split(sentenceEnd).filter(Boolean);
	return sentences.map((sentence, i) => {
		const before = i === 0 ? lead : isSpaced(sentences[i - 1] ?? '') ? ' ' : '';
		return pieceOf(before + sentence, i === sentences.length - 1 ? carriers : nothing);
	});
}

/** The claims of a marked text, in order. Joined, leads and texts are the text without its marks. */
export function claimsOf(marked: string): Claim[] {
	const claims: Claim[] = [];
	let at = 0;
	for (const found of marked.matchAll(mark)) {
		claims.push(...piecesOf(marked.slice(at, found.index), carriersOf(found[1] ?? '')));
		at = found.index + found[0].length;
	}
	const rest = marked.slice(at);
	const closing = pieceOf(rest, nothing);
	// The full stop behind the last mark is no claim.
	if (closing.text !== '') claims.push(...piecesOf(rest, nothing));
	else if (closing.lead !== '') claims.push(closing);
	return claims;
}

/** How many sentences a marked text has. */
export const sentencesIn = (marked: string): number =>
	withoutMarks(marked).split(sentenceEnd).filter(Boolean).length;

/** Whether nothing carries a claim: no source, no record, no field, and not the atlas itself. */
export const isBare = ({ text, sources, records, fields, atlas }: Claim): boolean =>
	text !== '' && sources.length === 0 && !records && !fields && !atlas;

/** The words of a part of a summary, as `unsourced` gives them: without the full stop. */
export const saidIn = (text: string): string => text.replace(/[.。]$/, '');

/** Separates a record's summary into plain text and claims, the bare ones with the reasons that it gives. */
export function readClaims(
	record: AnyRecord,
	language: AnyLanguage = 'en'
): { record: AnyRecord; claims: Claim[] } {
	// What the atlas does not know has a summary, and nothing to carry it.
	if (!('summary' in record) || !('evidence' in record)) return { record, claims: [] };
	const said = inLanguage(record.summary, language);
	const reasons = new Map(record.unsourced.map(({ says, why }) => [saidIn(says), why]));
	const claims = claimsOf(said).map((claim) => {
		const why = isBare(claim) ? reasons.get(saidIn(claim.text)) : undefined;
		return why === undefined ? claim : { ...claim, why };
	});
	const summary = {
		en: withoutMarks(record.summary.en),
		...(language in record.summary && { [language]: withoutMarks(said) })
	};
	return { record: { ...record, summary }, claims };
}
