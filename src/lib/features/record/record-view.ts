import type { Card } from '$lib/data/record/card.ts';
import { recordOf, refOf, titleOf, whenOf, type Ref, type When } from '$lib/data/record/ref.ts';
import {
	claimViews,
	conflictViews,
	evidenceViews,
	personView,
	type ClaimView,
	type ConflictView,
	type EvidenceView,
	type PersonView
} from '$lib/data/evidence/evidence-view.ts';
import { limitsOf, mentionCards } from './mentions.ts';
import { toldIn, type ToldStep } from '$lib/data/stories/told-in.ts';
import { isTranslated } from './translated.ts';
import { linkViews, type LinkView } from './link-view.ts';
import { kindFields, type KindFields } from './kind-fields.ts';
import type { Atlas, BoundingBox, Localized } from '$lib/data/atlas/types.ts';
import { whyView, type WhyView } from '$lib/features/why/why.ts';
import { themeBasisWords } from '$lib/data/record/relation-words.ts';
import { typeLabel } from '$lib/data/record/labels.server.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';

/** Everything that the page of a record shows. */
export interface RecordView extends KindFields {
	id: string;
	kind: PageKind;
	type: string;
	/** The word of the glossary that its sort is. */
	typeTerm?: string;
	title: Localized;
	/** The summary with who says which part of it. */
	claims: ClaimView[];
	when?: When;
	places: Ref[];
	noPlaceReason?: string;
	people: PersonView[];
	themes: { ref: Ref; basis: string }[];
	about: Ref[];
	links: LinkView[];
	/** Statements about this record. */
	statements: Card[];
	/** Records that name this actor or theme. */
	mentions: Card[];
	conflicts: ConflictView[];
	evidence: EvidenceView[];
	/** As of a past day: how many pieces of evidence are left out, being later or undated. */
	later?: number;
	notes: string[];
	/** What the atlas does not know or could not check about it. */
	limits: string[];
	why?: WhyView;
	/** Its words are a translation of ours. */
	translated?: true;
	/** The steps of stories that speak of it. */
	told?: ToldStep[];
	/** Where the map looks. */
	frame?: BoundingBox;
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
		...kindFields(atlas, record),
		id,
		kind: refOf(atlas, id).kind,
		type: typeLabel(record),
		title: titleOf(record),
		claims: claimViews(atlas, id),
		...(when && { when }),
		places: 'places' in record ? record.places.map((p) => refOf(atlas, p)) : [],
		people:
			'actors' in record
				? record.actors.map((a) => personView(atlas, a))
				: 'parties' in record
					? record.parties.map((p) => personView(atlas, p))
					: [],
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
		limits: limitsOf(atlas, id),
		why: whyView(atlas, id)
	};
	const told = toldIn(atlas, id);
	if (told.length > 0) view.told = told;
	const frame = atlas.frames[id];
	if (frame) view.frame = frame;
	if (isTranslated(record)) view.translated = true;
	if ('noPlaceReason' in record && record.noPlaceReason) view.noPlaceReason = record.noPlaceReason;
	return view;
}
