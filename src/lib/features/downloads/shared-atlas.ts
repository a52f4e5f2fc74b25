import { existsSync, readFileSync } from 'node:fs';
import { locale } from '$lib/core/locale.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';

/** What `npm run geo` writes beside the atlas of each language. */
const inEnglish = 'geo/dist/en/atlas.json';

let read: Atlas | undefined;

/**
 * The atlas of which the files are made: they are one for all languages, and hold no translation of ours. Development in
 * another language may not have it; then the sizes on the page are about right.
 */
export function sharedAtlas(own: Atlas): Atlas {
	if (locale === 'en' || !existsSync(inEnglish)) return own;
	return (read ??= JSON.parse(readFileSync(inEnglish, 'utf8')) as Atlas);
}
