import { compareTexts, inLocale } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Card } from '$lib/data/record/card.ts';

/** What a table can be ordered by. */
export const columns = ['when', 'title', 'type', 'standing', 'sources'] as const;
export type Column = (typeof columns)[number];
/** A column ascending, or, with a minus, descending. */
export type Sorting = Column | `-${Column}`;

export const columnWords: Record<Column, string> = {
	when: m.data_lists_when(),
	title: m.data_lists_title(),
	type: m.data_lists_type(),
	standing: m.data_lists_standing(),
	sources: m.data_lists_sources()
};

const standingOfCard = (card: Card): string => card.status ?? card.verdict ?? card.statusNote ?? '';

/** The sort key of a card in a column; undefined where the card has no value. */
const keyOf: Record<Column, (card: Card) => string | number | undefined> = {
	when: (card) => card.when?.start,
	title: (card) => inLocale(card.title),
	type: (card) => card.type,
	standing: (card) => standingOfCard(card) || undefined,
	sources: (card) => card.sources
};

const columnOf = (sorting: Sorting): Column =>
	columns.find((column) => sorting === column || sorting === `-${column}`) ?? 'when';

const compare = (a: string | number, b: string | number) =>
	typeof a === 'number' && typeof b === 'number' ? a - b : compareTexts(String(a), String(b));

const byTitle = (a: Card, b: Card) => compareTexts(inLocale(a.title), inLocale(b.title));

/** Cards in the order of a column, equal ones by title; those without a value come last either way. */
export function sorted(cards: readonly Card[], sorting: Sorting): Card[] {
	const isDown = sorting.startsWith('-');
	const key = keyOf[columnOf(sorting)];
	return cards.toSorted((a, b) => {
		const [x, y] = [key(a), key(b)];
		if (x === undefined || y === undefined)
			return Number(x === undefined) - Number(y === undefined) || byTitle(a, b);
		return (isDown ? -1 : 1) * compare(x, y) || byTitle(a, b);
	});
}

/** The sorting after a press on the head of a column: ascending first, then reversed. */
export const toggledSorting = (sorting: Sorting, column: Column): Sorting =>
	sorting === column ? `-${column}` : column;
