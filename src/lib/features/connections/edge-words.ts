// How a connection is said, read from the record that states it and from the one that it names.
import { m } from '$lib/paraglide/messages.js';
import type { eventRoles, partyRoles } from '$lib/data/atlas/vocabulary.ts';
import { withinLine } from '$lib/core/as-label.ts';
import { relationWords } from '$lib/data/record/relation-words.ts';
import type { GraphEdge } from '$lib/data/atlas/types.ts';

type Role = (typeof eventRoles)[number] | (typeof partyRoles)[number];
type Both = { forward: string; backward: string };

const roleWords: Record<Role, Both> = {
	participant: {
		forward: m.connections_role_participant(),
		backward: m.connections_role_participant_back()
	},
	host: { forward: m.connections_role_host(), backward: m.connections_role_host_back() },
	speaker: { forward: m.connections_role_speaker(), backward: m.connections_role_speaker_back() },
	issuer: { forward: m.connections_role_issuer(), backward: m.connections_role_issuer_back() },
	target: { forward: m.connections_role_target(), backward: m.connections_role_target_back() },
	subject: { forward: m.connections_role_subject(), backward: m.connections_role_subject_back() },
	announcer: {
		forward: m.connections_role_announcer(),
		backward: m.connections_role_announcer_back()
	},
	protester: {
		forward: m.connections_role_protester(),
		backward: m.connections_role_protester_back()
	},
	party: { forward: m.connections_role_party(), backward: m.connections_role_party_back() },
	signatory: {
		forward: m.connections_role_signatory(),
		backward: m.connections_role_signatory_back()
	},
	proposer: {
		forward: m.connections_role_proposer(),
		backward: m.connections_role_proposer_back()
	},
	partner: { forward: m.connections_role_partner(), backward: m.connections_role_partner_back() },
	lender: { forward: m.connections_role_lender(), backward: m.connections_role_lender_back() },
	borrower: {
		forward: m.connections_role_borrower(),
		backward: m.connections_role_borrower_back()
	},
	investor: {
		forward: m.connections_role_investor(),
		backward: m.connections_role_investor_back()
	},
	owner: { forward: m.connections_role_owner(), backward: m.connections_role_owner_back() },
	'former-owner': {
		forward: m.connections_role_former_owner(),
		backward: m.connections_role_former_owner_back()
	},
	contractor: {
		forward: m.connections_role_contractor(),
		backward: m.connections_role_contractor_back()
	},
	operator: {
		forward: m.connections_role_operator(),
		backward: m.connections_role_operator_back()
	},
	named: { forward: m.connections_role_named(), backward: m.connections_role_named_back() }
};

const otherWords: Record<Exclude<GraphEdge['sort'], 'link' | 'role'>, Both> = {
	place: { forward: m.connections_edge_place(), backward: m.connections_edge_place_back() },
	about: { forward: m.connections_edge_about(), backward: m.connections_edge_about_back() },
	speaker: { forward: m.connections_edge_words(), backward: m.connections_edge_words_back() },
	theme: { forward: m.connections_edge_theme(), backward: m.connections_edge_theme_back() },
	parent: { forward: m.connections_edge_parent(), backward: m.connections_edge_parent_back() }
};

const isRole = (word = ''): word is Role => word in roleWords;
const isRelation = (word = ''): word is keyof typeof relationWords => word in relationWords;

/** Throws for a role or a link that has no words. */
function bothOf({ sort, word }: GraphEdge): Both {
	if (sort !== 'role' && sort !== 'link') return otherWords[sort];
	if (sort === 'role' && isRole(word)) return roleWords[word];
	if (sort === 'role' || !isRelation(word)) throw new Error(`no words for the ${sort} "${word}"`);
	const { forward, backward } = relationWords[word];
	return { forward: withinLine(forward), backward: withinLine(backward) };
}

/** `place of`, read from the node that is given. */
export const sayEdge = (edge: GraphEdge, from: number): string =>
	bothOf(edge)[edge.from === from ? 'forward' : 'backward'];

/** The note on a connection that we grouped ourselves; undefined where evidence supports it. */
export function sayOwn({ own, sort, word }: GraphEdge): string | undefined {
	if (!own) return undefined;
	if (sort === 'parent') return m.connections_own_parent();
	return sort === 'theme' && word === 'subject' ? m.connections_own_subject() : m.connections_own();
}
