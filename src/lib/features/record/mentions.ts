// What names a record: limits of the atlas, and other records.
import { inLocale } from '$lib/core/locale.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { cardOf, type Card } from '$lib/data/record/card.ts';

export function limitsOf(atlas: Atlas, id: string): string[] {
	return Object.values(atlas.records.limits)
		.filter((l) => l.about.includes(id))
		.map((l) => inLocale(l.summary));
}

const mentioning: readonly string[] = ['events', 'projects', 'agreements', 'statements'];

/** Cards of the events, projects, agreements and statements that name a record, in time order. */
export function mentionCards(atlas: Atlas, id: string): Card[] {
	return (atlas.mentions[id] ?? [])
		.filter((m) => mentioning.includes(atlas.kindOf[m] ?? ''))
		.map((m) => cardOf(atlas, m))
		.toSorted(
			(a, b) =>
				(a.when?.start ?? '9').localeCompare(b.when?.start ?? '9') || a.id.localeCompare(b.id)
		);
}
