import { pageKinds } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';

/** The path of every page a reader may be sent to, in no language. */
export function pagePaths(atlas: Atlas): string[] {
	return [
		'/',
		'/about/',
		'/balance/',
		'/borders/',
		'/changes/',
		'/claims/',
		'/compare/',
		'/conflicts/',
		'/connections/',
		'/data/',
		'/embed/',
		'/glossary/',
		'/islands/',
		...atlas.islands.filter((i) => !i.hasRecord).map(({ id }) => `/islands/${id}/`),
		'/ledger/',
		'/limits/',
		'/method/',
		'/about/offline/',
		'/releases/',
		'/search/',
		'/stories/',
		...Object.keys(atlas.records.stories).map((id) => `/stories/${id}/`),
		...pageKinds.flatMap((kind) => [
			`/${kind}/`,
			...Object.keys(atlas.records[kind]).map((id) => `/${kind}/${id}/`)
		])
	];
}
