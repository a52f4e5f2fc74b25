// What a source is, in which language and from where, in words.
import type { RecordOf } from '$lib/data/atlas/types.ts';

export const sourceWords: Record<RecordOf<'sources'>['type'], string> = {
	'primary-official': 'Official document or page',
	'news-agency': 'News agency',
	newspaper: 'Press or broadcaster',
	reference: 'Reference work',
	analysis: 'Analysis',
	blog: 'Blog',
	mirror: 'Copy or translation of another text',
	dataset: 'Data set'
};

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const regionNames = new Intl.DisplayNames('en', { type: 'region' });

export const languageName = (code: string) =>
	code === 'und' ? 'language not determined' : languageNames.of(code);

export const countryName = (code: string) =>
	code === 'SU' ? 'Soviet Union' : regionNames.of(code);

/** The country that a source counts for: of whoever first published what it carries, else of its publisher. */
export const originOf = ({
	country,
	original
}: Pick<RecordOf<'sources'>, 'country' | 'original'>): string => original?.country ?? country;

/** The country of a publisher; nothing where it is not known. */
export const publisherCountry = (code: string): string | undefined =>
	code === 'und' ? undefined : code === 'int' ? 'international' : countryName(code);
