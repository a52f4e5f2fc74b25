import { hrefOf } from '$lib/data/record/ref.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';

/** The address of every page a reader may be sent to. */
export function pagePaths(atlas: Atlas): string[] {
	return [
		'/',
		'/about/',
		'/balance/',
		'/borders/',
		'/changes/',
		'/claims/',
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
		'/search/',
		...pageKinds.flatMap((kind) => [
			`/${kind}/`,
			...Object.keys(atlas.records[kind]).map((id) => hrefOf(kind, id))
		])
	];
}
