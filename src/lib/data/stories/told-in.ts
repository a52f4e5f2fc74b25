import { inLocale } from '$lib/core/locale.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { inOrder, stepHref } from './story.ts';

/** A step of a story that speaks of a record. */
export interface ToldStep {
	href: string;
	title: string;
	/** The title of the story. */
	story: string;
	/** The how manieth it is. */
	at: number;
}

/** The steps that speak of a record, in the order of the stories. */
export const toldIn = (atlas: Atlas, id: string): ToldStep[] =>
	inOrder(atlas).flatMap((story) =>
		story.steps.flatMap((step, i) =>
			step.records.includes(id)
				? [
						{
							href: stepHref(story.id, step.id),
							title: inLocale(step.title),
							story: inLocale(story.title),
							at: i + 1
						}
					]
				: []
		)
	);
