import { storyCards, type StoryCard } from '$lib/data/stories/story.ts';
import { promisePicture, type PromisePicture } from '$lib/features/ledger/promise-picture.ts';
import { cardOf } from '$lib/data/record/card.ts';
import { refOf, type Ref } from '$lib/data/record/ref.ts';
import { pageKinds, primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';
import { m } from '$lib/paraglide/messages.js';

export interface HomeView {
	promises: PromisePicture;
	stories: StoryCard[];
	places: (Ref & { line: string; counts: { kind: CountedKind; count: number }[] })[];
	/** A question a reader may bring, and the record that answers it, opened with what the question is about. */
	starts: { question: string; ref: Ref; href: string; sets: string }[];
	kinds: { kind: PageKind; count: number }[];
}

/** `look`: what narrows the atlas to the question, as a link writes it; `sets` says so to the reader. */
export const starts = [
	{
		question: m.home_sochi_question(),
		id: 'eight-point-plan',
		look: 'from=2016-05&to=2016-05',
		sets: m.home_sochi_sets()
	},
	{
		question: m.home_joint_question(),
		id: 'kuril-joint-activities',
		look: 'from=2016-12&to=2022-03&place=kuril-islands',
		sets: m.home_joint_sets()
	},
	{
		question: m.home_border_question(),
		id: 'treaty-shimoda-1855',
		look: 'year=1855',
		sets: m.home_border_sets()
	},
	{
		question: m.home_yamal_question(),
		id: 'yamal-lng',
		look: 'place=yamal',
		sets: m.home_yamal_sets()
	}
];

const counted = ['events', 'projects', 'agreements', 'statements'] as const;
export type CountedKind = (typeof counted)[number];

export function homeView(atlas: Atlas): HomeView {
	return {
		promises: promisePicture(atlas),
		stories: storyCards(atlas),
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
		starts: starts.map(({ question, id, look, sets }) => {
			const ref = refOf(atlas, id);
			return { question, ref, href: `${ref.href}?${look}`, sets };
		}),
		kinds: pageKinds.map((kind) => ({ kind, count: Object.keys(atlas.records[kind]).length }))
	};
}
