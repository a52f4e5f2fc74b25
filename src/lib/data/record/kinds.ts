// What the kinds of records are called.
import type { Kind } from '$lib/data/atlas/types.ts';

/** Kinds that have pages of their own. */
export type PageKind = Exclude<Kind, 'coverage' | 'limits' | 'periods' | 'stories'>;

export const kindWords: Record<PageKind, { one: string; many: string; lead: string }> = {
	places: {
		one: 'Place',
		many: 'Places',
		lead: 'Six places carry the atlas; the others are where their stories were decided.'
	},
	events: {
		one: 'Event',
		many: 'Events',
		lead: 'Summits, visits, sanctions and legal acts: what happened, when and where.'
	},
	projects: {
		one: 'Project',
		many: 'Projects',
		lead: 'What was to be built, run or opened, and how far each came.'
	},
	agreements: {
		one: 'Agreement',
		many: 'Agreements',
		lead: 'Treaties, declarations, memoranda, loans and regimes, from 1855 on.'
	},
	actors: {
		one: 'Actor',
		many: 'Actors',
		lead: 'The people, companies and governments that took part or spoke.'
	},
	statements: {
		one: 'Statement',
		many: 'Statements',
		lead: 'Somebody’s words, each with its speaker and with what the record says of it. None of them is a fact by itself.'
	},
	themes: {
		one: 'Theme',
		many: 'Themes',
		lead: 'The eight points of the 2016 plan, and the sectors they touch.'
	},
	sources: {
		one: 'Source',
		many: 'Sources',
		lead: 'Every document the atlas rests on, with what it supports.'
	}
};
