import { without } from '$lib/core/without.ts';
import { isBy } from '$lib/data/asof/as-of.ts';
import {
	cardsBy,
	evidenceBy,
	withEvidenceAsOf,
	whenBy,
	type FactOf
} from '$lib/data/asof/page-as-of.ts';
import type { RecordView } from './record-view.ts';

/** The page of a record as it could have been written then. */
export function recordAsOf(view: RecordView, asof: string, factOf?: FactOf): RecordView {
	const { announced, signed, verdict } = view;
	const steps = view.steps.filter(({ date }) => isBy(date, asof));
	const last = steps.at(-1);
	const isJudged = verdict?.sources.every(({ date }) => isBy(date, asof));
	return {
		...without(view, 'announced', 'signed', 'verdict', 'standing', 'when', 'why'),
		...withEvidenceAsOf(view, asof),
		...whenBy(view.when, asof),
		...(announced && isBy(announced, asof) && { announced }),
		...(signed && isBy(signed, asof) && { signed }),
		...(last && { standing: { status: last.status, asOf: last.date, note: '' } }),
		...(verdict && {
			verdict: isJudged
				? verdict
				: { word: 'pending', why: 'No source of that time settles it.', sources: [] }
		}),
		plain: view.plain.filter(({ looksBack }) => !looksBack),
		steps,
		amounts: view.amounts
			.map((amount) => ({ ...amount, evidence: evidenceBy(amount.evidence, asof) }))
			.filter(({ evidence }) => evidence.length > 0),
		links: view.links
			.filter(({ when }) => !when || isBy(when.start, asof))
			.map((link) => ({ ...link, ...whenBy(link.when, asof) })),
		statements: cardsBy(view.statements, asof, factOf),
		mentions: cardsBy(view.mentions, asof, factOf)
	};
}

/** Whether a record had begun, or a step of it had been taken, by then; what has no date always had. */
export const isOnRecord = ({ when, steps }: RecordView, asof: string): boolean =>
	!when || isBy(when.start, asof) || steps.some(({ date }) => isBy(date, asof));
