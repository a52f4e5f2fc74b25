import { claimsOf, restsOnOne } from '$lib/data/balance/balance.ts';
import { sourcesOf } from '$lib/data/record/sources-of.ts';
import { refOf, type Ref } from '$lib/data/record/ref.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';

/** What of a record rests on one source alone. */
export interface SoleView {
	ref: Ref;
	/** The record rests on no other source. */
	whole: boolean;
	/** The claims of its summary that no other source makes. */
	claims: string[];
}

const withPages: readonly string[] = pageKinds;

/** The records and claims that rest on a source alone, whole records first. */
export function solelyOn(atlas: Atlas, source: string): SoleView[] {
	const using = new Set((atlas.supports[source] ?? []).map(({ record }) => record));
	return [...using]
		.filter((id) => withPages.includes(atlas.kindOf[id] ?? ''))
		.map((id) => ({
			ref: refOf(atlas, id),
			whole: sourcesOf(atlas, id).every((own) => own === source),
			claims: claimsOf(atlas, id)
				.filter((claim) => restsOnOne(claim) && claim.sources[0] === source)
				.map(({ text }) => text)
		}))
		.filter(({ whole, claims }) => whole || claims.length > 0)
		.toSorted((a, b) => Number(b.whole) - Number(a.whole));
}
