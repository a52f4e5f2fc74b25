/* eslint-disable house/no-words -- the files are one for all languages */
// What the files say besides the records. Pages say it in their own language.
import type { PageKind } from '$lib/data/record/kinds.ts';

export const atlasTitle = 'La Pérouse: An atlas of Japan–Russia relations';

export const kindNames: Record<PageKind, { one: string; many: string }> = {
	places: { one: 'Place', many: 'Places' },
	events: { one: 'Event', many: 'Events' },
	projects: { one: 'Project', many: 'Projects' },
	agreements: { one: 'Agreement', many: 'Agreements' },
	actors: { one: 'Actor', many: 'Actors' },
	statements: { one: 'Statement', many: 'Statements' },
	themes: { one: 'Theme', many: 'Themes' },
	sources: { one: 'Source', many: 'Sources' }
};

/** The columns in their order, and what stands in each. */
export const columns = {
	id: 'the name of the record, which never changes',
	kind: 'places, events, projects, agreements, actors, statements, themes or sources',
	type: 'what sort of thing it is, a word of the list in the JSON Schema',
	title_en: 'title or name in English',
	title_ru: 'in Russian, where there is one',
	title_ja: 'in Japanese, where there is one',
	start: 'ISO 8601, as exact as it is known: 2016, 2016-05 or 2016-05-06',
	end: 'the same, for what lasted',
	status: 'how an undertaking stands by the last step that a source dates',
	status_as_of: 'the date of that step',
	verdict: 'for a statement: what the record says of it',
	places: 'ids of its places',
	actors: 'ids of those who took part, were party to it or spoke',
	sources: 'ids of the sources of its evidence',
	summary_en: 'in our words, without the marks of its sources',
	url: 'the page'
} as const;
export type Column = keyof typeof columns;
