// What a page is about, as schema.org calls it: one function for each kind of record.
import { inLocale } from '$lib/core/locale.ts';
import { verdictWords } from '$lib/data/record/statement-words.ts';
import { standingOf } from '$lib/data/record/status.ts';
import type { Atlas, RecordOf } from '$lib/data/atlas/types.ts';
import { m } from '$lib/paraglide/messages.js';
import {
	actorNode,
	citationsOf,
	locationsOf,
	namesOf,
	peopleOf,
	placeNode,
	publisher,
	type PageRecord
} from './common.ts';
import type { Node } from './json-ld.ts';

const eventNode = (atlas: Atlas, event: RecordOf<'events'>): Node => ({
	'@type': 'Event',
	...namesOf(event),
	startDate: event.date.start,
	endDate: event.date.end,
	location: locationsOf(atlas, event.places),
	organizer: peopleOf(atlas, event.actors, ['host']),
	attendee: peopleOf(atlas, event.actors, ['participant', 'speaker'])
});

const projectNode = (atlas: Atlas, project: RecordOf<'projects'>): Node => ({
	'@type': 'Project',
	...namesOf(project),
	location: locationsOf(atlas, project.places),
	member: peopleOf(atlas, project.parties)
});

/** Agreements between states that bind them. A plan, a memorandum or a contract is a work, and no law. */
const laws: readonly string[] = ['treaty', 'intergovernmental'];
const forces: Record<string, string> = {
	'in-force': 'InForce',
	cancelled: 'NotInForce',
	superseded: 'NotInForce',
	withdrawn: 'NotInForce'
};

function agreementNode(atlas: Atlas, agreement: RecordOf<'agreements'>): Node {
	const signed = agreement.statusHistory.find(({ status }) => status === 'signed')?.date;
	const isLaw = laws.includes(agreement.type);
	const force = isLaw ? forces[standingOf(agreement).status] : undefined;
	return {
		'@type': isLaw ? 'Legislation' : 'CreativeWork',
		...namesOf(agreement),
		[isLaw ? 'legislationDate' : 'dateCreated']: signed,
		legislationLegalForce: force && `https://schema.org/${force}`,
		creator: peopleOf(atlas, agreement.parties, ['party', 'signatory', 'issuer']),
		contentLocation: locationsOf(atlas, agreement.places)
	};
}

/** Statements of fact, whose verdict the record decides; a position or an opinion is reviewed by nobody. */
const claims: readonly string[] = ['claim', 'forecast', 'report'];
const decided: readonly string[] = ['confirmed', 'contradicted', 'partly', 'not-borne-out'];

function statementNode(atlas: Atlas, statement: RecordOf<'statements'>): Node {
	const { type, date, speaker, assessment } = statement;
	const isClaim = claims.includes(type);
	const said: Node = {
		'@type': isClaim ? 'Claim' : 'CreativeWork',
		...namesOf(statement),
		// The day it was said, where it is known.
		dateCreated: date?.start,
		[isClaim ? 'author' : 'creator']: peopleOf(atlas, [speaker]) ?? speaker.described,
		// What only the verdict rests on does not carry the words.
		[isClaim ? 'appearance' : 'citation']: citationsOf(atlas, statement, assessment.sources)
	};
	if (!isClaim || !decided.includes(assessment.verdict)) return said;
	return {
		'@type': 'ClaimReview',
		claimReviewed: inLocale(statement.title),
		itemReviewed: said,
		reviewRating: { '@type': 'Rating', alternateName: verdictWords[assessment.verdict] },
		reviewBody: assessment.why,
		author: publisher
	};
}

const themeNode = (theme: RecordOf<'themes'>): Node => ({
	'@type': 'DefinedTerm',
	...namesOf(theme),
	termCode: theme.number === undefined ? undefined : String(theme.number),
	inDefinedTermSet: theme.scheme === 'eight-points' ? m.structured_plan() : m.structured_sectors()
});

const sourceTypes: Partial<Record<RecordOf<'sources'>['type'], string>> = {
	'news-agency': 'NewsArticle',
	newspaper: 'NewsArticle',
	blog: 'BlogPosting',
	dataset: 'Dataset'
};

const sourceNode = (source: RecordOf<'sources'>): Node => ({
	'@type': sourceTypes[source.type] ?? 'CreativeWork',
	name: source.title,
	url: source.url,
	datePublished: source.date,
	inLanguage: source.language === 'und' ? undefined : source.language,
	// As the source names its author: whether that is a person is not known.
	author: source.author,
	publisher: { '@type': 'Organization', name: source.publisher }
});

/** The subject of a record's page. */
export function recordNode(atlas: Atlas, record: PageRecord): Node {
	switch (record.kind) {
		case 'places':
			return placeNode(record);
		case 'events':
			return eventNode(atlas, record);
		case 'projects':
			return projectNode(atlas, record);
		case 'agreements':
			return agreementNode(atlas, record);
		case 'actors':
			return actorNode(record);
		case 'statements':
			return statementNode(atlas, record);
		case 'themes':
			return themeNode(record);
		case 'sources':
			return sourceNode(record);
	}
}
