import { m } from '$lib/paraglide/messages.js';
import { compareTexts, inLocale } from '$lib/core/locale.ts';
import { group } from 'd3-array';
import { cardOf, type Card } from '$lib/data/record/card.ts';

import { formatDate } from '$lib/core/format-date.ts';
import { sourceWords } from '$lib/data/record/source-words.ts';
import type { Atlas, RecordOf } from '$lib/data/atlas/types.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';

/** One heading of an index and the records under it. */
export interface Group {
	/** Its anchor, the same in every language. */
	id: string;
	heading: string;
	cards: Card[];
}

const byTitle = (a: Card, b: Card) => compareTexts(inLocale(a.title), inLocale(b.title));
const byStart = (a: Card, b: Card) =>
	(a.when?.start ?? '9').localeCompare(b.when?.start ?? '9') || byTitle(a, b);

/** Throws where a card is of another kind. */
function recordIn<R>(records: Readonly<Record<string, R>>, { id }: Card): R {
	const record = records[id];
	if (!record) throw new Error(`no record of this kind has the id "${id}"`);
	return record;
}

type Head = Omit<Group, 'cards'>;

/** Cards under the heads that they have, which stand in the order of their first cards. */
function grouped(cards: Card[], headOf: (card: Card) => Head): Group[] {
	return [...group(cards, (card) => headOf(card).id).values()].flatMap((own) => {
		const [first] = own;
		return first ? { ...headOf(first), cards: own } : [];
	});
}

const undated: Head = { id: 'without-a-date', heading: m.lists_undated() };
const primaryPlaces: Head = { id: 'the-six-places', heading: m.lists_primary_places() };
const otherPlaces: Head = { id: 'places-of-the-record', heading: m.lists_other_places() };
const points: Head = { id: 'the-eight-points-of-may-2016', heading: m.lists_points() };
const sectors: Head = { id: 'sectors', heading: m.lists_sectors() };

/** In the order of the list. */
const actorHeads: Record<RecordOf<'actors'>['type'], Head> = {
	person: { id: 'people', heading: m.lists_people() },
	organization: { id: 'organisations-and-companies', heading: m.lists_organizations() },
	government: { id: 'governments-and-ministries', heading: m.lists_governments() }
};

/** In the order of the list. */
const sourceIds: Record<RecordOf<'sources'>['type'], string> = {
	'primary-official': 'official-document-or-page',
	'news-agency': 'news-agency',
	newspaper: 'press-or-broadcaster',
	reference: 'reference-work',
	analysis: 'analysis',
	blog: 'blog',
	mirror: 'copy-or-translation-of-another-text',
	dataset: 'data-set'
};

const yearOf = ({ when }: Card): Head => {
	const year = when?.start.slice(0, 4);
	return year ? { id: year, heading: formatDate({ start: year }) } : undated;
};

/** All records of a kind, in the order a reader would look for them. */
export function listView(atlas: Atlas, kind: PageKind): Group[] {
	const cards = Object.keys(atlas.records[kind]).map((id) => cardOf(atlas, id));
	switch (kind) {
		case 'events':
		case 'agreements':
		case 'projects':
		case 'statements':
			return grouped(cards.toSorted(byStart), yearOf);
		case 'places': {
			const primary = (c: Card) => atlas.records.places[c.id]?.role === 'primary';
			return grouped(
				cards.toSorted((a, b) => Number(primary(b)) - Number(primary(a)) || byTitle(a, b)),
				(c) => (primary(c) ? primaryPlaces : otherPlaces)
			);
		}
		case 'actors': {
			const order = Object.keys(actorHeads);
			const typeOf = (c: Card) => recordIn(atlas.records.actors, c).type;
			return grouped(
				cards.toSorted(
					(a, b) => order.indexOf(typeOf(a)) - order.indexOf(typeOf(b)) || byTitle(a, b)
				),
				(c) => actorHeads[typeOf(c)]
			);
		}
		case 'themes': {
			const number = (c: Card) => atlas.records.themes[c.id]?.number ?? 99;
			return grouped(
				cards.toSorted((a, b) => number(a) - number(b) || byTitle(a, b)),
				(c) => (number(c) < 99 ? points : sectors)
			);
		}
		case 'sources': {
			const order = Object.keys(sourceIds);
			const typeOf = (c: Card) => recordIn(atlas.records.sources, c).type;
			return grouped(
				cards.toSorted(
					(a, b) => order.indexOf(typeOf(a)) - order.indexOf(typeOf(b)) || byStart(a, b)
				),
				(c) => ({ id: sourceIds[typeOf(c)], heading: sourceWords[typeOf(c)] })
			);
		}
	}
}
