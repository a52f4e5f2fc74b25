import { m } from '$lib/paraglide/messages.js';
import { fromKeys } from '$lib/core/from-keys.ts';
import { omit } from '$lib/core/omit.ts';
import { isOverBy } from '$lib/data/asof/as-of.ts';
import type { Ref } from '$lib/data/record/ref.ts';
import type { SourceView } from '$lib/data/evidence/evidence-view.ts';
import type { verdictWords } from '$lib/data/record/statement-words.ts';
import type { StepView } from '$lib/features/record/step-view.ts';

type Verdict = keyof typeof verdictWords;

/** Something that was promised or is called decided, and where it stood at each step. */
export interface LedgerRow {
	ref: Ref;
	type: string;
	steps: StepView[];
	/** What the last step does not say: `unknown` where no later trace was found, `historical`, or what `statusSource` says. */
	beyond?: string;
	/** The source of a status without a date; only what is dated is a step. */
	statusSource?: SourceView;
	/** For what somebody calls decided: who, when, and what the record says of it. */
	said?: { by: string; date?: string; verdict: Verdict; judged?: string };
	/** Ids of the six places that it touches. */
	places: string[];
	/** Ids of the points of the plan that it is grouped under. */
	points: string[];
}

/** How far a promise came, in the order in which promises come. */
export const stages = ['said', 'settled', 'financed', 'building', 'working'] as const;
export type Stage = (typeof stages)[number];

export const stageWords: Record<Stage, string> = {
	said: m.ledger_stage_said(),
	settled: m.ledger_stage_settled(),
	financed: m.ledger_stage_financed(),
	building: m.ledger_stage_building(),
	working: m.ledger_working()
};

const stageOf: Record<string, Stage> = {
	proposed: 'said',
	announced: 'said',
	agreed: 'settled',
	signed: 'settled',
	financed: 'financed',
	'under-construction': 'building',
	operating: 'working',
	completed: 'working',
	'in-force': 'working'
};

/** How a promise stands at last, as far as sources tell. */
export const outcomes = ['working', 'open', 'halted', 'ended', 'untraced', 'past'] as const;
export type Outcome = (typeof outcomes)[number];

export const outcomeWords: Record<Outcome, string> = {
	working: m.ledger_working(),
	open: m.ledger_open(),
	halted: m.ledger_halted(),
	ended: m.ledger_ended(),
	untraced: m.ledger_untraced(),
	past: m.ledger_past()
};

const otherOutcomes: Record<string, Outcome> = {
	suspended: 'halted',
	withdrawn: 'ended',
	cancelled: 'ended',
	superseded: 'ended',
	unknown: 'untraced',
	historical: 'past'
};

/** The status that a row shows: that of its last step, unless its record says that it is not the last word. */
export const statusOf = ({ steps, beyond }: LedgerRow): string | undefined =>
	beyond ?? steps.at(-1)?.status;

/** The furthest stage that a step of it reached; none where it was only ever halted or ended. */
export function reached({ steps }: LedgerRow): Stage | undefined {
	const places = steps.flatMap(({ status }) => {
		const stage = stageOf[status];
		return stage ? [stages.indexOf(stage)] : [];
	});
	return places.length > 0 ? stages[Math.max(...places)] : undefined;
}

export function outcomeOf(row: LedgerRow): Outcome | undefined {
	const status = statusOf(row);
	return status === undefined ? undefined : outcomeOfStatus(status);
}

export const outcomeOfStatus = (status: string): Outcome =>
	otherOutcomes[status] ?? (stageOf[status] === 'working' ? 'working' : 'open');

/** How many rows came how far, and how many stand how. */
export interface Tally {
	count: number;
	reached: Record<Stage, number>;
	outcomes: Record<Outcome, number>;
}

export function tally(rows: readonly LedgerRow[]): Tally {
	const count = <W extends string>(words: readonly W[], of: (row: LedgerRow) => W | undefined) =>
		fromKeys(words, (word) => rows.filter((row) => of(row) === word).length);
	return {
		count: rows.length,
		reached: count(stages, reached),
		outcomes: count(outcomes, outcomeOf)
	};
}

/** The rows as they stood at the end of a day; what had no step by then is not among them. */
export const ledgerAsOf = (rows: readonly LedgerRow[], asof: string): LedgerRow[] =>
	rows
		.map((row): LedgerRow => ({
			...omit(row, 'beyond', 'statusSource'),
			steps: row.steps.filter(({ date }) => isOverBy(date, asof)),
			...(row.said && {
				said: isOverBy(row.said.judged, asof) ? row.said : { ...row.said, verdict: 'pending' }
			})
		}))
		.filter(({ steps, said }) => steps.length > 0 || (said && isOverBy(said.date, asof)));
