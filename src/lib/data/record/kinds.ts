// What the kinds of records are called.
import { m } from '$lib/paraglide/messages.js';
import type { Kind } from '$lib/data/atlas/types.ts';

/** Kinds that have pages of their own. */
export type PageKind = Exclude<Kind, 'coverage' | 'limits' | 'periods' | 'stories'>;

export const kindWords: Record<PageKind, { one: string; many: string; lead: string }> = {
	places: {
		one: m.data_record_kind_places_one(),
		many: m.data_record_kind_places_many(),
		lead: m.data_record_kind_places_lead()
	},
	events: {
		one: m.data_record_kind_events_one(),
		many: m.data_record_kind_events_many(),
		lead: m.data_record_kind_events_lead()
	},
	projects: {
		one: m.data_record_kind_projects_one(),
		many: m.data_record_kind_projects_many(),
		lead: m.data_record_kind_projects_lead()
	},
	agreements: {
		one: m.data_record_kind_agreements_one(),
		many: m.data_record_kind_agreements_many(),
		lead: m.data_record_kind_agreements_lead()
	},
	actors: {
		one: m.data_record_kind_actors_one(),
		many: m.data_record_kind_actors_many(),
		lead: m.data_record_kind_actors_lead()
	},
	statements: {
		one: m.data_record_kind_statements_one(),
		many: m.data_record_kind_statements_many(),
		lead: m.data_record_kind_statements_lead()
	},
	themes: {
		one: m.data_record_kind_themes_one(),
		many: m.data_record_kind_themes_many(),
		lead: m.data_record_kind_themes_lead()
	},
	sources: {
		one: m.data_record_kind_sources_one(),
		many: m.data_record_kind_sources_many(),
		lead: m.data_record_kind_sources_lead()
	}
};
