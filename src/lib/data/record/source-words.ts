// What a source is, in which language and from where, in words.
import { m } from '$lib/paraglide/messages.js';
import { locale } from '$lib/core/locale.ts';
import type { RecordOf } from '$lib/data/atlas/types.ts';

export const sourceWords: Record<RecordOf<'sources'>['type'], string> = {
	'primary-official': m.data_record_source_primary_official(),
	'news-agency': m.data_record_source_news_agency(),
	newspaper: m.data_record_source_newspaper(),
	reference: m.data_record_source_reference(),
	analysis: m.data_record_source_analysis(),
	blog: m.data_record_source_blog(),
	mirror: m.data_record_source_mirror(),
	dataset: m.data_record_source_dataset()
};

const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
const regionNames = new Intl.DisplayNames(locale, { type: 'region' });

export const languageName = (code: string) =>
	code === 'und' ? m.data_record_no_language() : languageNames.of(code);

export const countryName = (code: string) =>
	code === 'SU' ? m.data_record_soviet_union() : regionNames.of(code);

/** The country that a source counts for: of whoever first published what it carries, else of its publisher. */
export const originOf = ({
	country,
	original
}: Pick<RecordOf<'sources'>, 'country' | 'original'>): string => original?.country ?? country;

/** The country of a publisher; nothing where it is not known. */
export const publisherCountry = (code: string): string | undefined =>
	code === 'und' ? undefined : code === 'int' ? m.data_record_international() : countryName(code);
