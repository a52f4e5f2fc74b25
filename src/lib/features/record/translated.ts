import { locale } from '$lib/core/locale.ts';
import type { AnyRecord } from '$lib/data/atlas/types.ts';

/** Whether what a record says is a translation of ours: records are written in English, sources keep their own words. */
export const isTranslated = (record: AnyRecord): boolean =>
	locale !== 'en' && 'summary' in record && record.summary[locale] !== undefined;
