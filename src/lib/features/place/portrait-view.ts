import { inLocale } from '$lib/core/locale.ts';
import { formatAmount } from '$lib/core/format-amount.ts';
import { recordOf, refOf, whenOf, type Ref, type When } from '$lib/data/record/ref.ts';
import { standingOf } from '$lib/data/record/status.ts';
import type { Atlas, RecordOf } from '$lib/data/atlas/types.ts';

type Portrait = NonNullable<RecordOf<'places'>['portrait']>;

/** One figure of a place, as its record has it: a sum, a day, or how it stands. */
interface FigureView {
	ref: Ref;
	label: string;
	amount?: string;
	when?: When;
	/** The last state found, and when that was; no `asOf` where no source dates it. */
	status?: string;
	asOf?: string;
}

/** A place in short. */
export interface PortraitView {
	story: { text: string; ref: Ref }[];
	figures: FigureView[];
	read: { ref: Ref; why: string };
}

function figureView(atlas: Atlas, figure: Portrait['figures'][number]): FigureView {
	const { record: id, shows, amount: what, label } = figure;
	const record = recordOf(atlas, id);
	const view = { ref: refOf(atlas, id), label: inLocale(label) };
	if (shows === 'amount' && 'amounts' in record) {
		const amount = record.amounts.find((a) => a.what === what);
		if (amount) return { ...view, amount: formatAmount(amount) };
	}
	const when = shows === 'date' ? whenOf(record) : undefined;
	if (when) return { ...view, when: { start: when.start } };
	if (shows === 'status' && 'statusHistory' in record) {
		const { status, asOf } = standingOf(record);
		return { ...view, status, ...(asOf && { asOf }) };
	}
	throw new Error(`${id} has nothing to show as ${shows}`);
}

export function portraitView(atlas: Atlas, { story, figures, read }: Portrait): PortraitView {
	return {
		story: story.map(({ text, record }) => ({ text: inLocale(text), ref: refOf(atlas, record) })),
		figures: figures.map((figure) => figureView(atlas, figure)),
		read: { ref: refOf(atlas, read.record), why: inLocale(read.why) }
	};
}
