import raw from '$atlas/glossary.json?raw';
import type { Meanings } from '$lib/data/atlas/types.ts';

/** What each word of the glossary means, by its id. Loaded where a meaning is shown, and by no page before. */
export const meanings: Meanings = JSON.parse(raw);
