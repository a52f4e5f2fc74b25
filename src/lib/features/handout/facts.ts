// The facts of a handout: which records it tells of, and what of each.
import { formatDate } from '$lib/core/format-date.ts';
import { inLocale, langOf } from '$lib/core/locale.ts';
import { statusLabel } from '$lib/core/status-words.ts';
import { verdictWords } from '$lib/data/record/statement-words.ts';
import { sourcesOf } from '$lib/data/record/sources-of.ts';
import { claimViews, type ClaimView } from '$lib/data/evidence/evidence-view.ts';
import { firstSentence, speakerName } from '$lib/data/record/card.ts';
import { recordOf, refOf, whenOf, type Ref, type When } from '$lib/data/record/ref.ts';
import { standingOf } from '$lib/data/record/status.ts';
import type { AnyRecord, Atlas } from '$lib/data/atlas/types.ts';
import type { Part, References } from './references.ts';

/** How an undertaking stood, step by step. */
export interface State {
	/** Each status once in a row, with the day from which it is on record. */
	steps: { status: string; day?: string | undefined }[];
	/** What is said of the last step. */
	note: Part;
}

export interface FactView {
	number: number;
	ref: Ref;
	title: string;
	/** Something that was agreed or promised. */
	isPromise: boolean;
	lang?: string | undefined;
	when?: When | undefined;
	day?: string | undefined;
	/** The first sentence of its summary, by what carries it. */
	text: Part[];
	/** Of an undertaking. */
	state?: State;
	/** Of a statement: who said so, and what the record shows of it. */
	said?: { by: string; verdict: string; why: Part };
}

/** Something that was agreed or promised: what the ledger has a row for. */
const isPromise = (record: AnyRecord): boolean =>
	'statusHistory' in record || (record.kind === 'statements' && record.promise === true);

/** A position that a government holds, not what it said on a day. */
const isPosition = (record: AnyRecord): boolean =>
	record.kind === 'statements' && record.type === 'official-position' && !record.date;

/** The best sourced first; of equals the one that comes first in time. */
const bySources = (atlas: Atlas, records: readonly AnyRecord[]): AnyRecord[] => {
	const count = ({ id }: AnyRecord) => sourcesOf(atlas, id).length;
	return records.toSorted((a, b) => count(b) - count(a));
};

/**
 * Which records a handout tells of, in their order: of promises and of all others those with the most sources, half of each
 * where there are as many. A government's position stands only beside that of another.
 */
export function chosen(atlas: Atlas, ids: readonly string[], count: number): string[] {
	const records = ids.map((id) => recordOf(atlas, id));
	const positions = records.filter(isPosition);
	const speakers = new Set(
		positions.flatMap((record) => (record.kind === 'statements' ? [record.speaker.id] : []))
	);
	const fixed = speakers.size > 1 ? positions : [];
	const open = records.filter((record) => !isPosition(record));
	const promises = bySources(atlas, open.filter(isPromise));
	const others = bySources(
		atlas,
		open.filter((record) => !isPromise(record))
	);
	const room = count - fixed.length;
	const ofOthers = Math.max(Math.floor(room / 2), room - promises.length);
	const taken = new Set([
		...fixed,
		...others.slice(0, ofOthers),
		...promises.slice(0, room - Math.min(ofOthers, others.length))
	]);
	return records.filter((record) => taken.has(record)).map(({ id }) => id);
}

/** The beginning of a summary, so long, by what carries it. */
export function partsOf(
	claims: readonly ClaimView[],
	length: number,
	lang: string | undefined,
	references: References
): Part[] {
	const parts: Part[] = [];
	let at = 0;
	for (const claim of claims) {
		if (at >= length) break;
		const text = (claim.lead + claim.text).slice(0, length - at);
		at += claim.lead.length + claim.text.length;
		// What is only the stop behind a claim belongs to it.
		const before = parts.at(-1);
		if (text.length <= claim.lead.length && before) before.text += text;
		else parts.push({ text, lang, cites: references.carriersOf(claim) });
	}
	return parts;
}

function stateOf(record: AnyRecord, references: References): State | undefined {
	if (!('statusHistory' in record)) return undefined;
	const { status, note } = standingOf(record);
	const steps = record.statusHistory
		.map((step) => ({ status: step.status as string, date: step.date as string | undefined }))
		.filter((step, i, all) => step.status !== all[i - 1]?.status);
	if (status !== steps.at(-1)?.status) steps.push({ status, date: undefined });
	const last = record.statusHistory.at(-1);
	return {
		steps: steps.map((step) => ({
			status: statusLabel(step.status),
			day: step.date && formatDate({ start: step.date })
		})),
		note: { text: note, cites: last ? [references.source(last.source)] : [] }
	};
}

export function factView(
	atlas: Atlas,
	id: string,
	number: number,
	references: References
): FactView {
	const record = recordOf(atlas, id);
	const ref = refOf(atlas, id);
	const when = whenOf(record);
	const summary = 'summary' in record ? record.summary : { en: '' };
	const length = firstSentence(inLocale(summary)).length;
	const state = stateOf(record, references);
	return {
		number,
		ref,
		title: inLocale(ref.title),
		isPromise: isPromise(record),
		lang: langOf(ref.title),
		...(when && { when, day: formatDate(when) }),
		text: partsOf(claimViews(atlas, id), length, langOf(summary), references),
		...(state && { state }),
		...(record.kind === 'statements' && {
			said: {
				by: speakerName(atlas, record.speaker),
				verdict: verdictWords[record.assessment.verdict],
				why: {
					text: record.assessment.why,
					cites: references.first(record.assessment.sources)
				}
			}
		})
	};
}
