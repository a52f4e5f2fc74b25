import type { AnyRecord, Atlas } from '$lib/data/atlas/types.ts';
import {
	evidenceViews,
	personView,
	sourceView,
	type EvidenceView,
	type PersonView,
	type SourceView
} from '$lib/data/evidence/evidence-view.ts';
import { countryName } from '$lib/data/record/source-words.ts';
import type { verdictWords } from '$lib/data/record/statement-words.ts';
import { standingOf, type Standing } from '$lib/data/record/status.ts';
import { stepViews, type StepView } from './step-view.ts';

type Verdict = keyof typeof verdictWords;

export interface AmountView {
	value: number;
	currency?: string | undefined;
	unit?: string | undefined;
	what: string;
	evidence: EvidenceView[];
}

/** What only some kinds have. */
export interface KindFields {
	announced?: string;
	signed?: string;
	noDateReason?: string;
	statusNote?: string;
	country?: string;
	role?: string;
	speaker?: PersonView;
	verdict?: { word: Verdict; why: string; sources: SourceView[] };
	standing?: Omit<Standing, 'source'> & { source?: SourceView };
	amounts: AmountView[];
	steps: StepView[];
}

/** The fields that records of its kind have and others have not. */
export function kindFields(atlas: Atlas, record: AnyRecord): KindFields {
	const none = { amounts: [], steps: [] };
	switch (record.kind) {
		case 'events':
			return { ...none, ...(record.statusNote && { statusNote: record.statusNote }) };
		case 'projects':
		case 'agreements': {
			const { announced, signed } = record.dates;
			const { source, ...standing } = standingOf(record);
			return {
				...(announced && { announced }),
				...(signed && { signed }),
				standing: { ...standing, ...(source && { source: sourceView(atlas, source) }) },
				steps: stepViews(atlas, record),
				amounts: record.amounts.map((a) => ({
					...a,
					evidence: evidenceViews(atlas, a.evidence)
				}))
			};
		}
		case 'actors':
			return {
				...none,
				...(record.role && { role: record.role }),
				...(record.country && { country: countryName(record.country) ?? record.country })
			};
		case 'statements':
			return {
				...none,
				speaker: personView(atlas, record.speaker),
				verdict: {
					word: record.assessment.verdict,
					why: record.assessment.why,
					sources: record.assessment.sources.map((s) => sourceView(atlas, s))
				},
				...(record.noDateReason && { noDateReason: record.noDateReason })
			};
		default:
			return none;
	}
}
