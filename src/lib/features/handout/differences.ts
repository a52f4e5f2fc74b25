// On what the sources of a handout's facts differ.
import { conflictViews } from '$lib/data/evidence/evidence-view.ts';
import { recordOf } from '$lib/data/record/ref.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import type { FactView } from './facts.ts';
import type { Part, References } from './references.ts';

export interface Difference {
	fact: FactView;
	about: string;
	accounts: { says: Part; by?: string | undefined }[];
}

/** The first point of each fact on which accounts that have sources differ, of the facts with the most such points. */
export function differencesOf(
	atlas: Atlas,
	facts: readonly FactView[],
	count: number,
	references: References
): Difference[] {
	const all = facts.flatMap((fact) => {
		const record = recordOf(atlas, fact.ref.id);
		const conflicts = 'conflicts' in record ? conflictViews(atlas, record.conflicts) : [];
		const told = conflicts.filter(
			({ accounts }) => accounts.length > 1 && accounts.every(({ sources }) => sources.length > 0)
		);
		return told[0] ? [{ fact, conflict: told[0], points: told.length }] : [];
	});
	const most = new Set(all.toSorted((a, b) => b.points - a.points).slice(0, count));
	return all
		.filter((one) => most.has(one))
		.map(({ fact, conflict }) => ({
			fact,
			about: conflict.about,
			accounts: conflict.accounts.map(({ says, by, sources }) => ({
				says: { text: says, cites: references.first(sources.map(({ id }) => id)) },
				by
			}))
		}));
}
