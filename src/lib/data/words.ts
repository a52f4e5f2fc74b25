// How the closed words of the data are said to a reader.
import type { AnyRecord, Kind, RecordOf } from './types.ts';

type Word<K extends Kind, F extends keyof RecordOf<K>> = RecordOf<K>[F] & string;
type Relation = RecordOf<'events'>['links'][number]['rel'];

/** Kinds that have pages of their own. */
export type PageKind = Exclude<Kind, 'coverage' | 'limits' | 'periods'>;

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

export const verdictWords: Record<RecordOf<'statements'>['assessment']['verdict'], string> = {
	confirmed: 'Confirmed by the record',
	contradicted: 'Contradicted by the record',
	partly: 'Partly borne out',
	unverified: 'Not verified',
	opinion: 'Opinion: nothing to verify',
	'not-borne-out': 'Not borne out',
	pending: 'Still open'
};

export const statementWords: Record<Word<'statements', 'type'>, string> = {
	'official-position': 'Official position',
	claim: 'Claim',
	opinion: 'Opinion',
	forecast: 'Forecast',
	report: 'Report of what was said'
};

export const periodGroupWords: Record<RecordOf<'periods'>['group'], string> = {
	moments: 'Moments',
	'prime-ministers-japan': 'Prime ministers of Japan, in the records',
	'prime-ministers-russia': 'Prime ministers of Russia, in the records'
};

export const themeBasisWords: Record<RecordOf<'events'>['themes'][number]['basis'], string> = {
	source: 'named by a source',
	subject: 'by its subject',
	editorial: 'our grouping'
};

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const regionNames = new Intl.DisplayNames('en', { type: 'region' });

export const languageName = (code: string) =>
	code === 'und' ? 'language not determined' : languageNames.of(code);

export const countryName = (code: string) =>
	code === 'SU' ? 'Soviet Union' : regionNames.of(code);

/** The country of a publisher; nothing where it is not known. */
export const publisherCountry = (code: string): string | undefined =>
	code === 'und' ? undefined : code === 'int' ? 'international' : countryName(code);

const initials: Record<string, string> = { 'lng-plant': 'LNG plant' };

/** A word of a vocabulary as a label: `oil-and-gas-field` → `Oil and gas field`. */
export function label(word: string): string {
	const plain = initials[word] ?? word.replaceAll('-', ' ');
	return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** What sort of thing a record is, in a word or two. */
export function typeLabel(record: AnyRecord): string {
	switch (record.kind) {
		case 'themes':
			return record.number ? `Point ${record.number} of the eight-point plan` : 'Sector';
		case 'statements':
			return statementWords[record.type];
		case 'sources':
			return sourceWords[record.type];
		case 'coverage':
		case 'limits':
		case 'periods':
			return label(record.kind);
		default:
			return label(record.type);
	}
}

export const sourceWords: Record<Word<'sources', 'type'>, string> = {
	'primary-official': 'Official document or page',
	'news-agency': 'News agency',
	newspaper: 'Press or broadcaster',
	reference: 'Reference work',
	analysis: 'Analysis',
	blog: 'Blog',
	mirror: 'Copy or translation of another text',
	dataset: 'Data set'
};
