import { standingOf } from '$lib/data/record/status.ts';
import { evidenceViews, personView, sourceView } from '$lib/data/evidence/evidence-view.ts';
import type { AmountView, RecordView, StepView } from './record-view.ts';
import type { AnyRecord, Atlas, RecordOf } from '$lib/data/atlas/types.ts';
import { countryName } from '$lib/data/record/source-words.ts';

/** The steps of an undertaking, each with its source. */
export const stepViews = (
	atlas: Atlas,
	{ statusHistory }: RecordOf<'projects'> | RecordOf<'agreements'>
): StepView[] =>
	statusHistory.map(({ date, status, note, source }) => ({
		date,
		status,
		note,
		source: sourceView(atlas, source)
	}));

/** What only some kinds have. */
export function ownParts(atlas: Atlas, record: AnyRecord): Partial<RecordView> {
	switch (record.kind) {
		case 'events':
			return record.statusNote ? { statusNote: record.statusNote } : {};
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
				})) as AmountView[]
			};
		}
		case 'actors':
			return {
				...(record.role && { role: record.role }),
				...(record.country && { country: countryName(record.country) ?? record.country })
			};
		case 'statements':
			return {
				speaker: personView(atlas, record.speaker as { id?: string; described?: string }),
				verdict: {
					word: record.assessment.verdict,
					why: record.assessment.why,
					sources: record.assessment.sources.map((s) => sourceView(atlas, s))
				},
				...(record.noDateReason && { noDateReason: record.noDateReason })
			};
		default:
			return {};
	}
}
