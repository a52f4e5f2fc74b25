import { sourceView, type SourceView } from '$lib/data/evidence/evidence-view.ts';
import type { TermSpan } from '$lib/data/glossary/find-terms.ts';
import type { Atlas, RecordOf } from '$lib/data/atlas/types.ts';

/** Where an undertaking stood, from a day on. */
export interface StepView {
	/** ISO date as precise as it is known. */
	date: string;
	status: string;
	note: string;
	/** The words of the note that are explained. */
	terms?: TermSpan[];
	source: SourceView;
}

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
