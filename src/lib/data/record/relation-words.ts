// How one record is connected with another, in words.
import type { RecordOf } from '$lib/data/atlas/types.ts';

type Relation = RecordOf<'events'>['links'][number]['rel'];

/** A relation read from the record that holds the link, and from the one it points to. */
export const relationWords: Record<Relation, { forward: string; backward: string }> = {
	'part-of': { forward: 'Part of', backward: 'Includes' },
	follows: { forward: 'Comes after', backward: 'Followed by' },
	'outcome-of': { forward: 'Came out of', backward: 'Led to' },
	'based-on': { forward: 'Based on', backward: 'Basis of' },
	'ended-by': { forward: 'Ended by', backward: 'Ended' },
	'suspended-by': { forward: 'Suspended by', backward: 'Suspended' },
	'responds-to': { forward: 'Responds to', backward: 'Answered by' },
	affects: { forward: 'Affects', backward: 'Affected by' },
	funds: { forward: 'Funds', backward: 'Funded by' },
	implements: { forward: 'Implements', backward: 'Implemented by' },
	opposes: { forward: 'Opposes', backward: 'Opposed by' },
	'contrasts-with': { forward: 'Contrasts with', backward: 'Contrasts with' },
	supports: { forward: 'Supports', backward: 'Supported by' },
	cites: { forward: 'Cites', backward: 'Cited by' },
	'related-to': { forward: 'Related to', backward: 'Related to' },
	'works-at': { forward: 'Works at', backward: 'Has working there' },
	'author-of': { forward: 'Author of', backward: 'Written by' },
	'responsible-for': { forward: 'Responsible for', backward: 'Responsibility of' },
	'located-in': { forward: 'Located in', backward: 'Holds' }
};

export const themeBasisWords: Record<RecordOf<'events'>['themes'][number]['basis'], string> = {
	source: 'named by a source',
	subject: 'by its subject',
	editorial: 'our grouping'
};
