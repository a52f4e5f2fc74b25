import { inLocale } from '$lib/core/locale.ts';
import { omit } from '$lib/core/omit.ts';
import { placeBalance } from '$lib/features/balance/balance-view.ts';
import { cardOf, type Card } from '$lib/data/record/card.ts';
import { readingOf, type ReadingView } from '$lib/data/record/reading.ts';
import { refOf, type Ref } from '$lib/data/record/ref.ts';
import {
	claimViews,
	conflictViews,
	evidenceViews,
	sourceView,
	type ClaimView,
	type ConflictView,
	type EvidenceView,
	type SourceView
} from '$lib/data/evidence/evidence-view.ts';
import { portraitView, type PortraitView } from './portrait-view.ts';
import { limitsOf } from '$lib/features/record/mentions.ts';
import { toldIn, type ToldStep } from '$lib/data/stories/told-in.ts';
import { isTranslated } from '$lib/features/record/translated.ts';
import type { Atlas, BoundingBox, Localized, RecordOf } from '$lib/data/atlas/types.ts';
import { islandChain } from '$lib/data/atlas/vocabulary.ts';
import { whyView, type WhyView } from '$lib/features/why/why.ts';
import { label } from '$lib/data/record/labels.server.ts';

interface PointView {
	lng: number;
	lat: number;
	precision: string;
	source: SourceView;
}

/** Everything that the page of a place shows. */
/** A record that touches a place. Its address follows from kind and id; `via` are the names of the places within that it touches. */
type TimelineCard = Omit<Card, 'href'> & { via: string[] };

export interface PlaceView {
	id: string;
	kind: 'places';
	type: string;
	primary: boolean;
	names: Localized;
	/** How its Japanese name is read, on Japanese pages. */
	reading?: ReadingView;
	aliases: string[];
	/** The summary with who says which part of it. */
	claims: ClaimView[];
	portrait?: PortraitView;
	point?: PointView;
	noPointReason?: string;
	otherPoints: PointView[];
	outline?: { origin: string; licence: string; note?: string };
	/** Computed from the outline of an island of the chain: km², and km from end to end. */
	measures?: { area: number; length: number };
	/** The page of all islands, on the page of their chain. */
	islands?: true;
	parent?: Ref;
	children: Ref[];
	/** What touches the place or its sub-places, in time order; `via` names the sub-places. */
	timeline: TimelineCard[];
	conflicts: ConflictView[];
	evidence: EvidenceView[];
	/** As of a past day: how many pieces of evidence are left out, being later or undated. */
	later?: number;
	/** Whose sources the place and what touched it rest on. */
	balance?: ReturnType<typeof placeBalance>;
	notes: string[];
	limits: string[];
	why?: WhyView;
	/** Its words are a translation of ours. */
	translated?: true;
	/** The steps of stories that speak of it. */
	told?: ToldStep[];
	frame?: BoundingBox;
}

function pointView(
	atlas: Atlas,
	{ lng, lat, precision, source }: NonNullable<RecordOf<'places'>['point']>
): PointView {
	return { lng, lat, precision, source: sourceView(atlas, source) };
}

const nameOf = (atlas: Atlas, id: string) => inLocale(refOf(atlas, id).title);

function timelineCard(atlas: Atlas, id: string, via: string[]): TimelineCard {
	return { ...omit(cardOf(atlas, id), 'href'), via };
}

export function placeView(atlas: Atlas, id: string): PlaceView {
	const place = atlas.records.places[id];
	if (!place) throw new Error(`no place has the id "${id}"`);
	const frame = atlas.frames[id];
	const told = toldIn(atlas, id);
	const outline = atlas.outlines[id];
	const reading = readingOf(atlas, id);
	const island = atlas.islands.find((i) => i.id === id);
	return {
		id,
		kind: 'places',
		type: label(place.type),
		primary: place.role === 'primary',
		names: place.names,
		...(reading && { reading }),
		aliases: place.aliases,
		claims: claimViews(atlas, id),
		...(place.portrait && { portrait: portraitView(atlas, place.portrait) }),
		...(place.point && { point: pointView(atlas, place.point) }),
		...(place.noPointReason && { noPointReason: place.noPointReason }),
		otherPoints: place.otherPoints.map((p) => pointView(atlas, p)),
		...(outline && { outline }),
		...(island && { measures: { area: island.area, length: island.length } }),
		...(id === islandChain && { islands: true as const }),
		...(place.parent && { parent: refOf(atlas, place.parent) }),
		children: Object.values(atlas.records.places)
			.filter((p) => p.parent === id)
			.map((p) => refOf(atlas, p.id)),
		timeline: (atlas.touches[id] ?? []).map((t) =>
			timelineCard(
				atlas,
				t.id,
				t.via.filter((v) => v !== id).map((v) => nameOf(atlas, v))
			)
		),
		conflicts: conflictViews(atlas, place.conflicts),
		evidence: evidenceViews(atlas, place.evidence),
		balance: placeBalance(atlas, id),
		notes: place.notes,
		limits: limitsOf(atlas, id),
		why: whyView(atlas, id),
		...(isTranslated(place) && { translated: true as const }),
		...(told.length > 0 && { told }),
		...(frame && { frame })
	};
}
