import { standingOf } from './card.ts';
import { evidenceViews, personView, sourceView } from './evidence-view.ts';
import type { AmountView, RecordView } from './record-view.ts';
import type { AnyRecord, Atlas } from './types.ts';
import { countryName } from './words.ts';

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
				steps: record.statusHistory.map(({ date, status, note, source }) => ({
					date,
					status,
					note,
					source: sourceView(atlas, source)
				})),
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
