import { m } from '$lib/paraglide/messages.js';
import { omit } from '$lib/core/omit.ts';
import { isOverBy } from '$lib/data/asof/as-of.ts';
import {
	cardsAsOf,
	evidenceAsOf,
	withEvidenceAsOf,
	whenAsOf,
	type FactOf
} from '$lib/data/asof/page-as-of.ts';
import type { RecordView } from './record-view.ts';

/** The page of a record as it could have been written then. */
export function recordAsOf(view: RecordView, asof: string, factOf?: FactOf): RecordView {
	const { announced, signed, verdict } = view;
	const steps = view.steps.filter(({ date }) => isOverBy(date, asof));
	const last = steps.at(-1);
	const isJudged = verdict?.sources.every(({ date }) => isOverBy(date, asof));
	return {
		...omit(view, 'announced', 'signed', 'verdict', 'standing', 'when', 'why', 'told'),
		...withEvidenceAsOf(view, asof),
		...whenAsOf(view.when, asof),
		...(announced && isOverBy(announced, asof) && { announced }),
		...(signed && isOverBy(signed, asof) && { signed }),
		...(last && { standing: { status: last.status, asOf: last.date, note: '' } }),
		...(verdict && {
			verdict: isJudged ? verdict : { word: 'pending', why: m.record_pending_then(), sources: [] }
		}),
		plain: view.plain.filter(({ looksBack }) => !looksBack),
		steps,
		amounts: view.amounts
			.map((amount) => ({ ...amount, evidence: evidenceAsOf(amount.evidence, asof) }))
			.filter(({ evidence }) => evidence.length > 0),
		links: view.links
			.filter(({ when }) => !when || isOverBy(when.start, asof))
			.map((link) => ({ ...link, ...whenAsOf(link.when, asof) })),
		statements: cardsAsOf(view.statements, asof, factOf),
		mentions: cardsAsOf(view.mentions, asof, factOf)
	};
}

/** Whether a record had begun, or a step of it had been taken, by then; what has no date always had. */
export const isOnRecord = ({ when, steps }: RecordView, asof: string): boolean =>
	!when || isOverBy(when.start, asof) || steps.some(({ date }) => isOverBy(date, asof));
