import { cardOf } from '$lib/data/record/card.ts';
import { refOf, type Ref } from '$lib/data/record/ref.ts';
import { pageKinds, primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';

export interface HomeView {
	places: (Ref & { line: string; counts: { kind: PageKind; count: number }[] })[];
	/** A question a reader may bring, and the record that answers it. */
	starts: { question: string; ref: Ref }[];
	kinds: { kind: PageKind; count: number }[];
}

const starts = [
	{ question: 'What was offered in Sochi in May 2016?', id: 'eight-point-plan' },
	{ question: 'What came of joint activities on the islands?', id: 'kuril-joint-activities' },
	{ question: 'Where was the border drawn first?', id: 'treaty-shimoda-1855' },
	{ question: 'What part did Japan play in gas from Yamal?', id: 'yamal-lng' }
];

const counted = ['events', 'projects', 'agreements', 'statements'] as const;

export function homeView(atlas: Atlas): HomeView {
	return {
		places: primaryPlaces.map((id) => ({
			...refOf(atlas, id),
			line: cardOf(atlas, id).line,
			counts: counted
				.map((kind) => ({
					kind,
					count: (atlas.touches[id] ?? []).filter((t) => atlas.kindOf[t.id] === kind).length
				}))
				.filter(({ count }) => count > 0)
		})),
		starts: starts.map(({ question, id }) => ({ question, ref: refOf(atlas, id) })),
		kinds: pageKinds.map((kind) => ({ kind, count: Object.keys(atlas.records[kind]).length }))
	};
}
