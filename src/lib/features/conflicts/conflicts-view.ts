import { compareTexts, inLocale } from '$lib/core/locale.ts';
import { refOf, type Ref } from '$lib/data/record/ref.ts';
import { conflictViews, type ConflictView } from '$lib/data/evidence/evidence-view.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';

/** The records of a kind on which sources differ, in the order of their titles. */
export interface ConflictGroup {
	kind: PageKind;
	count: number;
	records: { ref: Ref; conflicts: ConflictView[] }[];
}

/** Every disagreement between sources, under the record that holds it. */
export function conflictGroups(atlas: Atlas): ConflictGroup[] {
	return pageKinds.flatMap((kind) => {
		const records = Object.values(atlas.records[kind])
			.flatMap((record) =>
				'conflicts' in record && record.conflicts.length > 0
					? [
							{
								ref: refOf(atlas, record.id),
								conflicts: conflictViews(atlas, record.conflicts, record.evidence)
							}
						]
					: []
			)
			.toSorted((a, b) => compareTexts(inLocale(a.ref.title), inLocale(b.ref.title)));
		const count = records.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
		return count > 0 ? [{ kind, count, records }] : [];
	});
}
