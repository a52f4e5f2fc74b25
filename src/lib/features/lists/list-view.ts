import { group } from 'd3-array';
import { cardOf, type Card } from '$lib/data/record/card.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { label, typeLabel } from '$lib/data/record/labels.ts';
import { sourceWords } from '$lib/data/record/source-words.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';

/** One heading of an index and the records under it. */
export interface Group {
	heading: string;
	cards: Card[];
}

const byTitle = (a: Card, b: Card) => a.title.en.localeCompare(b.title.en, 'en');
const byStart = (a: Card, b: Card) =>
	(a.when?.start ?? '9').localeCompare(b.when?.start ?? '9') || byTitle(a, b);

function grouped(cards: Card[], headingOf: (card: Card) => string): Group[] {
	return [...group(cards, headingOf)].map(([heading, group]) => ({ heading, cards: group }));
}

const undated = 'Without a date';

/** All records of a kind, in the order a reader would look for them. */
export function listView(atlas: Atlas, kind: PageKind): Group[] {
	const cards = Object.keys(atlas.records[kind]).map((id) => cardOf(atlas, id));
	const record = (card: Card) => atlas.records[kind][card.id];
	switch (kind) {
		case 'events':
		case 'agreements':
		case 'projects':
		case 'statements':
			return grouped(cards.toSorted(byStart), (c) => c.when?.start.slice(0, 4) ?? undated);
		case 'places': {
			const primary = (c: Card) => atlas.records.places[c.id]?.role === 'primary';
			return grouped(
				cards.toSorted((a, b) => Number(primary(b)) - Number(primary(a)) || byTitle(a, b)),
				(c) => (primary(c) ? 'The six places' : 'Places of the record')
			);
		}
		case 'actors': {
			const order = ['person', 'organization', 'government'];
			const typeOf = (c: Card) => atlas.records.actors[c.id]?.type ?? '';
			const headings: Record<string, string> = {
				person: 'People',
				organization: 'Organisations and companies',
				government: 'Governments and ministries'
			};
			return grouped(
				cards.toSorted(
					(a, b) => order.indexOf(typeOf(a)) - order.indexOf(typeOf(b)) || byTitle(a, b)
				),
				(c) => headings[typeOf(c)] ?? label(typeOf(c))
			);
		}
		case 'themes': {
			const number = (c: Card) => atlas.records.themes[c.id]?.number ?? 99;
			return grouped(
				cards.toSorted((a, b) => number(a) - number(b) || byTitle(a, b)),
				(c) => (number(c) < 99 ? 'The eight points of May 2016' : 'Sectors')
			);
		}
		case 'sources': {
			const order = Object.values(sourceWords);
			const heading = (c: Card) => {
				const r = record(c);
				return r ? typeLabel(r) : '';
			};
			return grouped(
				cards.toSorted(
					(a, b) => order.indexOf(heading(a)) - order.indexOf(heading(b)) || byStart(a, b)
				),
				heading
			);
		}
	}
}
