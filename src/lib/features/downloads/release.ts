import { site } from '$lib/core/site.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';

/** What every file says of itself. */
export interface Release {
	title: string;
	/** The last day on which a source was read: the data cannot be newer. */
	readUntil: string;
	license: string;
	attribution: string;
	url: string;
}

export function releaseOf(atlas: Atlas): Release {
	const read = Object.values(atlas.records.sources).map(({ retrieved }) => retrieved);
	return {
		title: `${site.name}: ${site.tagline}`,
		readUntil: read.toSorted().at(-1) ?? '',
		license: 'https://creativecommons.org/licenses/by/4.0/',
		attribution: `${site.name}, CC BY 4.0`,
		url: `${site.origin}/data/`
	};
}
