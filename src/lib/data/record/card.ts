import { inLocale, locale } from '$lib/core/locale.ts';
import type { AnyRecord, Atlas, Localized } from '$lib/data/atlas/types.ts';
import { typeLabel } from './labels.server.ts';
import { recordOf, refOf, titleOf, whenOf, type Ref, type When } from './ref.ts';
import { originOf, publisherCountry } from './source-words.ts';
import { sourcesOf } from './sources-of.ts';
import { standingOf } from './status.ts';

/** A record in a list: what it is, when it was, one line, how it stands, how well it is sourced. */
export interface Card extends Ref {
	type: string;
	/** Its title without translations of ours, where it bears one. */
	official?: Localized | undefined;
	when?: When | undefined;
	line: string;
	status?: string | undefined;
	statusNote?: string | undefined;
	verdict?: string | undefined;
	speaker?: string;
	/** Number of different sources. */
	sources: number;
}

/** What Russian shortens with a stop that ends no sentence. */
const shortened = /(?<!\p{L})(гг?|кв|руб|им|о|см|ст|т|тыс|долл|ок|др|пр|\p{Lu})\.$/u;

/** Before a sentence that begins with a day, "7 июня …": its first letter is small, so that none is found there. */
const beforeDate = /(?<=\p{Ll}{3}[)»]?\. )(?=\d{1,2} \p{Ll}+ \d{4})/u;

/** Between two sentences of Japanese: not where the first is quoted within another. */
const japaneseEnd = /(?<=[。！？])(?![。！？」』）])/u;

/** The first sentence of a summary, so that a list stays a list. */
export function firstSentence(text: string): string {
	if (locale === 'ja') return text.split(japaneseEnd)[0] ?? '';
	// eslint-disable-next-line compat/compat -- cards are made when the site is built
	const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
	let line = '';
	for (const segment of [...segments].flatMap((each) => each.segment.split(beforeDate))) {
		line += segment;
		const said = line.trim();
		// An abbreviation such as "approx." or "5 Mt." is taken for an end: short segments are joined with the next.
		if (said.length >= 40 && !(locale === 'ru' && shortened.test(said))) break;
	}
	return line.trim();
}

function summaryOf(record: AnyRecord): string {
	if (record.kind === 'sources')
		return [record.publisher, publisherCountry(originOf(record)) ?? []].flat().join(' · ');
	return 'summary' in record ? firstSentence(inLocale(record.summary)) : '';
}

export function speakerName(atlas: Atlas, speaker: { id?: string; described?: string }): string {
	return speaker.id ? inLocale(titleOf(recordOf(atlas, speaker.id))) : (speaker.described ?? '');
}

export function cardOf(atlas: Atlas, id: string): Card {
	const record = recordOf(atlas, id);
	const when = whenOf(record);
	const card: Card = {
		...refOf(atlas, id),
		type: typeLabel(record),
		...(record.official && { official: record.official }),
		...(when && { when }),
		line: summaryOf(record),
		sources: sourcesOf(atlas, id).length
	};
	if ('statusHistory' in record) card.status = standingOf(record).status;
	if ('statusNote' in record && record.statusNote) card.statusNote = record.statusNote;
	if (record.kind === 'statements') {
		card.verdict = record.assessment.verdict;
		card.speaker = speakerName(atlas, record.speaker);
	}
	return card;
}
