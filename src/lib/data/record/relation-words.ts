// How one record is connected with another, in words.
import { m } from '$lib/paraglide/messages.js';
import type { RecordOf } from '$lib/data/atlas/types.ts';

type Relation = RecordOf<'events'>['links'][number]['rel'];

/** A relation read from the record that holds the link, and from the one it points to. */
export const relationWords: Record<Relation, { forward: string; backward: string }> = {
	'part-of': {
		forward: m.data_record_relation_part_of(),
		backward: m.data_record_relation_part_of_back()
	},
	follows: {
		forward: m.data_record_relation_follows(),
		backward: m.data_record_relation_follows_back()
	},
	'outcome-of': {
		forward: m.data_record_relation_outcome_of(),
		backward: m.data_record_relation_outcome_of_back()
	},
	'based-on': {
		forward: m.data_record_relation_based_on(),
		backward: m.data_record_relation_based_on_back()
	},
	'ended-by': {
		forward: m.data_record_relation_ended_by(),
		backward: m.data_record_relation_ended_by_back()
	},
	'suspended-by': {
		forward: m.data_record_relation_suspended_by(),
		backward: m.data_record_relation_suspended_by_back()
	},
	'responds-to': {
		forward: m.data_record_relation_responds_to(),
		backward: m.data_record_relation_responds_to_back()
	},
	affects: {
		forward: m.data_record_relation_affects(),
		backward: m.data_record_relation_affects_back()
	},
	funds: {
		forward: m.data_record_relation_funds(),
		backward: m.data_record_relation_funds_back()
	},
	implements: {
		forward: m.data_record_relation_implements(),
		backward: m.data_record_relation_implements_back()
	},
	opposes: {
		forward: m.data_record_relation_opposes(),
		backward: m.data_record_relation_opposes_back()
	},
	'contrasts-with': {
		forward: m.data_record_relation_contrasts_with(),
		backward: m.data_record_relation_contrasts_with_back()
	},
	supports: {
		forward: m.data_record_relation_supports(),
		backward: m.data_record_relation_supports_back()
	},
	cites: {
		forward: m.data_record_relation_cites(),
		backward: m.data_record_relation_cites_back()
	},
	'related-to': {
		forward: m.data_record_relation_related_to(),
		backward: m.data_record_relation_related_to_back()
	},
	'works-at': {
		forward: m.data_record_relation_works_at(),
		backward: m.data_record_relation_works_at_back()
	},
	'author-of': {
		forward: m.data_record_relation_author_of(),
		backward: m.data_record_relation_author_of_back()
	},
	'responsible-for': {
		forward: m.data_record_relation_responsible_for(),
		backward: m.data_record_relation_responsible_for_back()
	},
	'located-in': {
		forward: m.data_record_relation_located_in(),
		backward: m.data_record_relation_located_in_back()
	}
};

export const themeBasisWords: Record<RecordOf<'events'>['themes'][number]['basis'], string> = {
	source: m.data_record_basis_source(),
	subject: m.data_record_basis_subject(),
	editorial: m.data_record_basis_editorial()
};
