import { m } from '$lib/paraglide/messages.js';
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

/** A term and what is said of it: all that most fields need to be shown. */
interface PlainFact {
	term: string;
	text: string;
	/** Written from today: left out where a past day is asked for. */
	looksBack?: true;
}

/** A fact with a text; none where the record has no such field. */
const plain = (term: string, text: string | undefined, more?: { looksBack: true }): PlainFact[] =>
	text === undefined ? [] : [{ term, text, ...more }];

/** What only some kinds have. */
export interface KindFields {
	announced?: string;
	signed?: string;
	noDateReason?: string;
	plain: PlainFact[];
	speaker?: PersonView;
	verdict?: { word: Verdict; why: string; sources: SourceView[] };
	standing?: Omit<Standing, 'source'> & { source?: SourceView };
	amounts: AmountView[];
	steps: StepView[];
}

/** The fields that records of its kind have and others have not. */
export function kindFields(atlas: Atlas, record: AnyRecord): KindFields {
	const none = { plain: [], amounts: [], steps: [] };
	switch (record.kind) {
		case 'events':
			return {
				...none,
				plain: plain(m.record_knowledge(), record.statusNote, { looksBack: true })
			};
		case 'projects':
		case 'agreements': {
			const { announced, signed } = record.dates;
			const { source, ...standing } = standingOf(record);
			return {
				...none,
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
				plain: [
					...plain(m.record_role(), record.role),
					...plain(
						m.record_country(),
						record.country && (countryName(record.country) ?? record.country)
					)
				]
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
