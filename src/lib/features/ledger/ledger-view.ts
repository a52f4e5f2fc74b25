import { compareTexts, inLocale, type Texts } from '$lib/core/locale.ts';
import { latest } from '$lib/core/dates.ts';
import { recordOf, refOf, whenOf, type Ref } from '$lib/data/record/ref.ts';
import { speakerName } from '$lib/data/record/card.ts';
import { sourceView } from '$lib/data/evidence/evidence-view.ts';
import type { LedgerRow } from './ledger.ts';
import { stepViews } from '$lib/features/record/step-view.ts';
import type { Atlas, RecordOf } from '$lib/data/atlas/types.ts';
import { primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import { typeLabel } from '$lib/data/record/labels.server.ts';

/** The plan whose points have rows of their own. */
export const plan = 'eight-point-plan';

/** Days that readers ask for: each is the day of a record. */
const moments = [
	'2016-05-06-sochi-summit',
	'2016-12-16-tokyo-summit',
	'2022-03-21-russia-halts-talks'
];

export interface LedgerView {
	/** In the order of the headings: points, projects, agreements, and what somebody calls decided. */
	rows: LedgerRow[];
	points: Ref[];
	places: Ref[];
	moments: { date: string; ref: Ref }[];
	/** The year to which the axis runs: that in which the last source was read. */
	lastYear: number;
}

type Undertaking = RecordOf<'projects'> | RecordOf<'agreements'>;

/** The six places that touch a record, through whichever of their sub-places. */
const placesOf = (atlas: Atlas, id: string): string[] =>
	primaryPlaces.filter((place) => (atlas.touches[place] ?? []).some((touch) => touch.id === id));

function undertakingRow(atlas: Atlas, record: Undertaking): LedgerRow {
	const steps = stepViews(atlas, record);
	const { status, source } = record.standing;
	const points = record.themes
		.map(({ id }) => id)
		.filter((id) => atlas.records.themes[id]?.scheme === 'eight-points');
	return {
		ref: refOf(atlas, record.id),
		type: typeLabel(record),
		steps,
		...(status && status !== steps.at(-1)?.status && { beyond: status }),
		...(source && { statusSource: sourceView(atlas, source) }),
		places: placesOf(atlas, record.id),
		points
	};
}

/** A point was put forward, and stands, with the plan; what became of what it covers is in the other rows. */
function pointRow(atlas: Atlas, theme: RecordOf<'themes'>): LedgerRow {
	const whole = atlas.records.agreements[plan];
	return {
		ref: refOf(atlas, theme.id),
		type: typeLabel(theme),
		steps: whole ? stepViews(atlas, whole) : [],
		places: [],
		points: [theme.id]
	};
}

function saidRow(atlas: Atlas, statement: RecordOf<'statements'>): LedgerRow {
	const { verdict, sources } = statement.assessment;
	const date = whenOf(statement)?.start;
	const dates = sources.map((id) => sourceView(atlas, id).date);
	const judged = dates.every((d) => d !== undefined) ? latest(dates) : undefined;
	return {
		ref: refOf(atlas, statement.id),
		type: typeLabel(statement),
		steps: [],
		said: {
			by: speakerName(atlas, statement.speaker),
			verdict,
			...(date && { date }),
			...(judged && { judged })
		},
		places: placesOf(atlas, statement.id),
		points: []
	};
}

interface Titled {
	title: Texts;
}
const byTitle = (a: Titled, b: Titled) => compareTexts(inLocale(a.title), inLocale(b.title));

/** Every promise of the atlas: points, projects, agreements, and what articles call decided. */
export function ledgerView(atlas: Atlas): LedgerView {
	const { themes, projects, agreements, statements, sources } = atlas.records;
	const points = Object.values(themes)
		.filter(({ scheme }) => scheme === 'eight-points')
		.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
	const read = Object.values(sources).map(({ retrieved }) => retrieved);
	return {
		rows: [
			...points.map((theme) => pointRow(atlas, theme)),
			...Object.values(projects)
				.toSorted(byTitle)
				.map((record) => undertakingRow(atlas, record)),
			...Object.values(agreements)
				.toSorted(byTitle)
				.map((record) => undertakingRow(atlas, record)),
			...Object.values(statements)
				.filter(({ promise }) => promise)
				.toSorted(byTitle)
				.map((statement) => saidRow(atlas, statement))
		],
		points: points.map(({ id }) => refOf(atlas, id)),
		places: primaryPlaces.map((id) => refOf(atlas, id)),
		moments: moments.map((id) => {
			const date = whenOf(recordOf(atlas, id))?.start;
			if (!date) throw new Error(`${id} has no date`);
			return { date, ref: refOf(atlas, id) };
		}),
		lastYear: Number(latest(read)?.slice(0, 4))
	};
}
