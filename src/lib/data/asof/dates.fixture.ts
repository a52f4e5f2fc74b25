import { lastDay } from '$lib/core/dates.ts';

/** The dates in a page that lie after a day. Words in the language of a source may hold others. */
export const datesAfter = (asof: string, page: unknown): string[] =>
	(
		JSON.stringify(page)
			.match(/"(?:start|end|date|announced|signed|asOf|since)":"(\d{4}[-\d]*)"/g)
			?.map((found) => found.split('"')[3] ?? '') ?? []
	).filter((date) => lastDay(date) > lastDay(asof));
