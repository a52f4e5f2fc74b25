import {
	cardOf,
	recordOf,
	refOf,
	speakerName,
	standingOf,
	titleOf,
	whenOf,
	type Card,
	type Ref,
	type When
} from './card.ts';
import {
	conflictViews,
	evidenceViews,
	personView,
	sourceView,
	type ConflictView,
	type EvidenceView,
	type PersonView,
	type SourceView
} from './evidence-view.ts';
import type { AnyRecord, Atlas, BoundingBox, Localized } from './types.ts';
import { countryName, relationWords, themeBasisWords, typeLabel, type PageKind } from './words.ts';

export interface AmountView {
	value: number;
	currency?: string;
	unit?: string;
	what: string;
	evidence: EvidenceView[];
}

export interface StepView {
	date: string;
	status: string;
	note: string;
	source: SourceView;
}

export interface LinkView {
	/** The relation in words, read from this record. */
	words: string;
	ref: Ref;
	note?: string;
	editorial: boolean;
}

/** Everything that the page of a record shows. */
export interface RecordView {
	id: string;
	kind: PageKind;
	type: string;
	title: Localized;
	summary: string;
	when?: When;
	announced?: string;
	signed?: string;
	noDateReason?: string;
	statusNote?: string;
	country?: string;
	role?: string;
	speaker?: PersonView;
	verdict?: { word: string; why: string; sources: SourceView[] };
	places: Ref[];
	noPlaceReason?: string;
	people: PersonView[];
	amounts: AmountView[];
	steps: StepView[];
	standing?: { status: string; asOf?: string; note: string };
	themes: { ref: Ref; basis: string }[];
	about: Ref[];
	links: LinkView[];
	/** Statements about this record. */
	statements: Card[];
	/** Records that name this actor or theme. */
	mentions: Card[];
	conflicts: ConflictView[];
	evidence: EvidenceView[];
	notes: string[];
	/** What the atlas does not know or could not check about it. */
	limits: string[];
	/** Where the map looks. */
	frame?: BoundingBox;
}

function linkViews(atlas: Atlas, record: AnyRecord): LinkView[] {
	const own = 'links' in record ? record.links : [];
	const views = [
		...own.map((l) => ({ ...l, id: l.to, words: relationWords[l.rel].forward })),
		...(atlas.backlinks[record.id] ?? []).map((l) => ({
			...l,
			id: l.from,
			words: relationWords[l.rel].backward
		}))
	];
	return views.map(({ id, words, note, basis }) => ({
		words,
		ref: refOf(atlas, id),
		...(note && { note }),
		editorial: basis === 'editorial'
	}));
}

export function limitsOf(atlas: Atlas, id: string): string[] {
	return Object.values(atlas.records.limits)
		.filter((l) => l.about.includes(id))
		.map((l) => l.summary.en);
}

const mentioning: readonly string[] = ['events', 'projects', 'agreements', 'statements'];

/** Cards of the events, projects, agreements and statements that name a record, in time order. */
export function mentionCards(atlas: Atlas, id: string): Card[] {
	return (atlas.mentions[id] ?? [])
		.filter((m) => mentioning.includes(atlas.kindOf[m] ?? ''))
		.map((m) => cardOf(atlas, m))
		.toSorted(
			(a, b) =>
				(a.when?.start ?? '9').localeCompare(b.when?.start ?? '9') || a.id.localeCompare(b.id)
		);
}

export function recordView(atlas: Atlas, id: string): RecordView {
	const record = recordOf(atlas, id);
	const when = whenOf(record);
	const cards = mentionCards(atlas, id);
	const isStatementAbout = (card: Card) => {
		const other = atlas.records.statements[card.id];
		return other !== undefined && other.about.includes(id);
	};
	const view: RecordView = {
		id,
		kind: record.kind as PageKind,
		type: typeLabel(record),
		title: titleOf(record),
		summary: 'summary' in record ? record.summary.en : '',
		...(when && { when }),
		places: 'places' in record ? record.places.map((p) => refOf(atlas, p)) : [],
		people:
			'actors' in record
				? record.actors.map((a) => personView(atlas, a))
				: 'parties' in record
					? record.parties.map((p) => personView(atlas, p))
					: [],
		amounts: [],
		steps: [],
		themes:
			'themes' in record
				? record.themes.map((t) => ({ ref: refOf(atlas, t.id), basis: themeBasisWords[t.basis] }))
				: [],
		about: 'about' in record ? record.about.map((a) => refOf(atlas, a)) : [],
		links: linkViews(atlas, record),
		statements: cards.filter(isStatementAbout),
		mentions: cards.filter((c) => !isStatementAbout(c)),
		conflicts: 'conflicts' in record ? conflictViews(atlas, record.conflicts) : [],
		evidence: 'evidence' in record ? evidenceViews(atlas, record.evidence) : [],
		notes: 'notes' in record ? record.notes : [],
		limits: limitsOf(atlas, id)
	};
	const frame = atlas.frames[id];
	if (frame) view.frame = frame;
	if ('noPlaceReason' in record && record.noPlaceReason) view.noPlaceReason = record.noPlaceReason;
	return { ...view, ...ownParts(atlas, record) };
}

/** What only some kinds have. */
function ownParts(atlas: Atlas, record: AnyRecord): Partial<RecordView> {
	switch (record.kind) {
		case 'events':
			return record.statusNote ? { statusNote: record.statusNote } : {};
		case 'projects':
		case 'agreements': {
			const { announced, signed } = record.dates;
			return {
				...(announced && { announced }),
				...(signed && { signed }),
				standing: standingOf(record),
				steps: record.statusHistory.map(({ date, status, note, source }) => ({
					date,
					status,
					note,
					source: sourceView(atlas, source)
				})),
				amounts: record.amounts.map((a) => ({
					...a,
					evidence: evidenceViews(atlas, a.evidence)
				})) as AmountView[]
			};
		}
		case 'actors':
			return {
				...(record.role && { role: record.role }),
				...(record.country && { country: countryName(record.country) ?? record.country })
			};
		case 'statements':
			return {
				speaker: personView(atlas, record.speaker as Parameters<typeof speakerName>[1]),
				verdict: {
					word: record.assessment.verdict,
					why: record.assessment.why,
					sources: record.assessment.sources.map((s) => sourceView(atlas, s))
				},
				...(record.noDateReason && { noDateReason: record.noDateReason })
			};
		default:
			return {};
	}
}
