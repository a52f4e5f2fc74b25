/* eslint-disable house/no-words -- the files are one for all languages */
import { sharedPath } from '$lib/core/locale.ts';
import { version } from '$app/environment';
import { isReleaseId } from '$lib/data/releases/release-id.ts';
import { site } from '$lib/core/site.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { atlasTitle } from './english.ts';

/** What every file says of itself. */
export interface Release {
	title: string;
	/** The name of the build, as citations have it. */
	release: string;
	/** The last day on which a source was read: the data cannot be newer. */
	readUntil: string;
	license: string;
	attribution: string;
	/** What names and places in it do not mean. */
	note: string;
	url: string;
}

export function releaseOf(atlas: Atlas): Release {
	const read = Object.values(atlas.records.sources).map(({ retrieved }) => retrieved);
	return {
		title: atlasTitle,
		release: version,
		readUntil: read.toSorted().at(-1) ?? '',
		license: 'https://creativecommons.org/licenses/by/4.0/',
		attribution: `${site.name}, CC BY 4.0`,
		note: 'Both sides’ names and both claims are shown; nothing here implies a position on any boundary.',
		url: site.origin + sharedPath('/data/')
	};
}

/** The build as an edition: not every one is a release. */
export const editionOf = ({ release }: Release): string =>
	isReleaseId(release) ? `Release ${release}` : `Unreleased build ${release}`;

/** The same as one sentence a line, for formats that have a description and no fields. */
export const aboutRelease = (release: Release): string =>
	[
		`${release.attribution} (${release.license}).`,
		`${editionOf(release)}; the last source was read on ${release.readUntil}.`,
		release.note,
		release.url
	].join('\n');
