// How a connection is said, read from the record that states it and from the one that it names.
import type { eventRoles, partyRoles } from '$lib/data/atlas/vocabulary.ts';
import { relationWords, themeBasisWords } from '$lib/data/record/relation-words.ts';
import type { GraphEdge } from '$lib/data/atlas/types.ts';

type Role = (typeof eventRoles)[number] | (typeof partyRoles)[number];
type Both = { forward: string; backward: string };

const roleWords: Record<Role, Both> = {
	participant: { forward: 'has as participant', backward: 'participant in' },
	host: { forward: 'hosted by', backward: 'host of' },
	speaker: { forward: 'has as speaker', backward: 'speaker at' },
	issuer: { forward: 'issued by', backward: 'issuer of' },
	target: { forward: 'has as target', backward: 'target of' },
	subject: { forward: 'has as subject', backward: 'subject of' },
	announcer: { forward: 'announced by', backward: 'announced' },
	protester: { forward: 'protested against by', backward: 'protested against' },
	party: { forward: 'has as party', backward: 'party to' },
	signatory: { forward: 'has as signatory', backward: 'signatory of' },
	proposer: { forward: 'proposed by', backward: 'proposed' },
	partner: { forward: 'has as partner', backward: 'partner in' },
	lender: { forward: 'has as lender', backward: 'lender in' },
	borrower: { forward: 'has as borrower', backward: 'borrower in' },
	investor: { forward: 'has as investor', backward: 'investor in' },
	owner: { forward: 'has as owner', backward: 'owner of' },
	'former-owner': { forward: 'has as former owner', backward: 'former owner of' },
	contractor: { forward: 'has as contractor', backward: 'contractor of' },
	operator: { forward: 'has as operator', backward: 'operator of' },
	named: { forward: 'names', backward: 'named in' }
};

const otherWords: Record<Exclude<GraphEdge['sort'], 'link' | 'role'>, Both> = {
	place: { forward: 'has as place', backward: 'place of' },
	about: { forward: 'is about', backward: 'spoken of in' },
	speaker: { forward: 'words of', backward: 'said' },
	theme: { forward: 'has as theme', backward: 'theme of' },
	parent: { forward: 'grouped on the map under', backward: 'groups on the map' }
};

const isRole = (word = ''): word is Role => word in roleWords;
const isRelation = (word = ''): word is keyof typeof relationWords => word in relationWords;

/** Throws for a role or a link that has no words. */
function bothOf({ sort, word }: GraphEdge): Both {
	if (sort !== 'role' && sort !== 'link') return otherWords[sort];
	if (sort === 'role' && isRole(word)) return roleWords[word];
	if (sort === 'role' || !isRelation(word)) throw new Error(`no words for the ${sort} "${word}"`);
	const { forward, backward } = relationWords[word];
	return { forward: forward.toLowerCase(), backward: backward.toLowerCase() };
}

/** `place of`, read from the node that is given. */
export const sayEdge = (edge: GraphEdge, from: number): string =>
	bothOf(edge)[edge.from === from ? 'forward' : 'backward'];

/** The note on a connection that we grouped ourselves; undefined where evidence supports it. */
export function sayOwn({ own, sort, word }: GraphEdge): string | undefined {
	if (!own) return undefined;
	if (sort === 'parent') return 'our grouping, which says nothing of belonging';
	const basis = sort === 'theme' && word === 'subject' ? `, ${themeBasisWords.subject}` : '';
	return `our grouping${basis}`;
}
