import { locale } from '$lib/core/locale.ts';
import type { Atlas, Reading } from '$lib/data/atlas/types.ts';

/** How a part of a name is read: えとろふ stands above 択捉. */
export type ReadingView = Pick<Reading, 'own' | 'kana'>;

/** How the name of a place or an island is read, on Japanese pages and where a page shows it. */
export const readingOf = (atlas: Atlas, id: string): Reading | undefined =>
	locale === 'ja' ? atlas.readings[id] : undefined;
