import type { AnyRecord } from '$lib/data/atlas/types.ts';

/** Whether anything that a record says is a translation of ours: records are written in English, sources keep their own words. */
export const isTranslated = (record: AnyRecord): boolean => record.translated !== undefined;
