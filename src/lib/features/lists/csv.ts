import { formatCsv } from '$lib/core/csv.ts';
import type { Card } from '$lib/data/record/card.ts';
import type { Fact } from '$lib/data/atlas/types.ts';

const columns = [
	'id',
	'kind',
	'type',
	'title_en',
	'title_ru',
	'title_ja',
	'start',
	'end',
	'status',
	'verdict',
	'speaker',
	'places',
	'themes',
	'actors',
	'source_languages',
	'sources',
	'summary',
	'url'
];

/**
 * A table as CSV, one row for each card in its order, with what its fact adds: places, themes and
 * actors as ids, several of them with blanks between. Titles are those that sources show, in every language. `origin` is put before the addresses.
 */
export function csvOf(
	cards: readonly Card[],
	factOf: (id: string) => Fact | undefined,
	origin: string
): string {
	const rows = cards.map((card) => {
		const fact = factOf(card.id);
		const title = card.official ?? card.title;
		return {
			id: card.id,
			kind: card.kind,
			type: card.type,
			title_en: title.en,
			title_ru: title.ru ?? '',
			title_ja: title.ja ?? '',
			start: card.when?.start ?? '',
			end: card.when?.end ?? '',
			status: card.status ?? '',
			verdict: card.verdict ?? '',
			speaker: card.speaker ?? '',
			places: fact?.places.join(' ') ?? '',
			themes: fact?.themes.join(' ') ?? '',
			actors: fact?.actors.join(' ') ?? '',
			source_languages: fact?.languages.join(' ') ?? '',
			sources: String(card.sources),
			summary: card.line,
			url: origin + card.href
		};
	});
	return formatCsv(rows, columns);
}
