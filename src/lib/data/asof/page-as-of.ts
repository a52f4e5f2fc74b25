// Pages without hindsight: what had happened, and what was published, by the end of a day.
import type { Fact } from '$lib/data/atlas/types.ts';
import type {
	ClaimView,
	ConflictView,
	EvidenceView,
	SourceView
} from '$lib/data/evidence/evidence-view.ts';
import type { Card } from '$lib/data/record/card.ts';
import type { When } from '$lib/data/record/ref.ts';
import { isOverBy } from './as-of.ts';

/** The part of a page that rests on evidence. */
export interface WithEvidence {
	claims: ClaimView[];
	evidence: EvidenceView[];
	conflicts: ConflictView[];
	notes: string[];
	limits: string[];
}

const published = (sources: readonly SourceView[], asof: string) =>
	sources.filter(({ date }) => isOverBy(date, asof));

export const evidenceAsOf = (evidence: readonly EvidenceView[], asof: string) =>
	evidence.filter(({ source }) => isOverBy(source.date, asof));

/** The conflicts of which two accounts had been published. */
function conflictsAsOf(conflicts: readonly ConflictView[], asof: string): ConflictView[] {
	return conflicts
		.map(({ about, accounts, others }) => ({
			about,
			accounts: accounts
				.map((account) => ({ ...account, sources: published(account.sources, asof) }))
				.filter(({ sources }) => sources.length > 0),
			others: published(others, asof)
		}))
		.filter(({ accounts }) => accounts.length > 1);
}

export function withEvidenceAsOf(
	{ claims, evidence, conflicts }: WithEvidence,
	asof: string
): WithEvidence & { later: number } {
	const known = evidenceAsOf(evidence, asof);
	return {
		// What fields say and what the atlas says of itself is written with hindsight.
		claims: claims
			.map((claim) => {
				const records = (claim.records ?? []).filter(({ since }) => isOverBy(since, asof));
				// Each of several records carries its own part.
				const isWhole = records.length === (claim.records ?? []).length;
				return { ...claim, sources: published(claim.sources, asof), records, isWhole };
			})
			.filter(({ sources, records, isWhole }) => isWhole && sources.length + records.length > 0)
			.map(({ isWhole: _, ...claim }) => claim)
			.map((claim, i) => ({ ...claim, lead: i > 0 ? ' … ' : '' })),
		evidence: known,
		conflicts: conflictsAsOf(conflicts, asof),
		// Notes and limits are written with hindsight.
		notes: [],
		limits: [],
		later: evidence.length - known.length
	};
}

/** A span of dates without an end after `asof`; empty where its start lies after it. */
export function whenAsOf(when: When | undefined, asof: string): { when?: When } {
	if (!when || !isOverBy(when.start, asof)) return {};
	const { start, end } = when;
	return { when: { start, ...(end && isOverBy(end, asof) && { end }) } };
}

/** The fact of an id, as of the day that is asked for. */
export type FactOf = (id: string) => Fact | undefined;
const unknown: FactOf = () => undefined;

/** A card with the status and verdict of then, and without its line, which is written with hindsight. */
export function cardAsOf<C extends Omit<Card, 'href'>>(
	card: C,
	asof: string,
	factOf: FactOf = unknown
): C {
	const { status, verdict } = factOf(card.id) ?? {};
	return {
		...card,
		line: '',
		when: whenAsOf(card.when, asof).when,
		status,
		verdict,
		statusNote: undefined
	};
}

/** The cards of what had begun; undated ones are left out. */
export const cardsAsOf = <C extends Omit<Card, 'href'>>(
	cards: readonly C[],
	asof: string,
	factOf?: FactOf
): C[] =>
	cards
		.filter(({ when }) => when && isOverBy(when.start, asof))
		.map((card) => cardAsOf(card, asof, factOf));
