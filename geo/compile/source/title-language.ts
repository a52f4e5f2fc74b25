import type { RecordOf } from '../../schema/records.ts';

/**
 * The language of a source's title, as an ISO code. A headline is in that of its source; where a page showed none, it is
 * described in English, but for a few.
 */
export function titleLanguage({
	title,
	titleDescribed,
	language
}: Pick<RecordOf<'sources'>, 'title' | 'titleDescribed' | 'language'>): string {
	const isOurs = titleDescribed === true || language === 'und';
	return isOurs && /^\P{L}*\p{Script=Latin}/u.test(title) ? 'en' : language;
}
