// What the preview cards of pages say that are about no record: registers, stories and what explains the atlas.
import { site } from '$lib/core/site.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import { storyView } from '$lib/data/stories/story.ts';
import { m } from '$lib/paraglide/messages.js';
import type { CardWords } from './card-words.ts';

type Words = readonly [title: string, lead: string];

/** The pages that have a card of their own, by their address: `compare` for `/compare/` and `/cards/compare.png`. */
const pages: Record<string, Words> = {
	about: [m.page_about(), m.page_about_description()],
	balance: [m.page_balance(), m.page_balance_description()],
	borders: [m.page_borders(), m.page_borders_description()],
	changes: [m.page_changes(), m.page_changes_description()],
	claims: [m.page_claims(), m.page_claims_description()],
	compare: [m.page_compare(), m.page_compare_description()],
	conflicts: [m.page_conflicts(), m.page_conflicts_description()],
	connections: [m.page_connections(), m.page_connections_description()],
	data: [m.page_data(), m.page_data_description()],
	embed: [m.page_embed(), m.page_embed_description()],
	glossary: [m.page_glossary(), m.page_glossary_description()],
	islands: [m.page_islands(), m.page_islands_description()],
	ledger: [m.page_ledger(), m.page_ledger_description()],
	limits: [m.page_limits(), m.page_limits_description()],
	method: [m.page_method(), m.page_method_description()],
	releases: [m.page_releases(), m.page_releases_description()],
	search: [m.page_search(), m.page_search_description()],
	stories: [m.page_stories(), m.page_stories_description()],
	...Object.fromEntries(
		pageKinds.map((kind): [string, Words] => [kind, [kindWords[kind].many, kindWords[kind].lead]])
	)
};
export const pagesWithCard = Object.keys(pages);

/** The words of a page's card, or undefined where it has none. */
export function pageWords(page: string): CardWords | undefined {
	if (!Object.hasOwn(pages, page)) return undefined;
	const [title = '', lead] = pages[page] ?? [];
	return { kind: site.tagline, title, lead, inLanguages: {}, facts: [] };
}

/** The words of a story's card, or undefined where there is no such story. */
export function storyWords(atlas: Atlas, id: string): CardWords | undefined {
	const story = storyView(atlas, id);
	if (!story) return undefined;
	return {
		kind: m.cards_story(),
		title: story.title,
		lead: story.lead.map(({ lead, text }) => lead + text).join(''),
		inLanguages: {},
		facts: [m.stories_length({ steps: story.steps.length, minutes: story.minutes })]
	};
}
