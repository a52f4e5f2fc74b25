// The releases as their page shows them.
import { formatNumber, localPath } from '$lib/core/locale.ts';
import { dayOfRelease } from '$lib/data/releases/release-id.ts';
import { sumOf, type Release } from '$lib/data/releases/releases.ts';
import { m } from '$lib/paraglide/messages.js';

interface ReleaseRow {
	id: string;
	day: string;
	/** What it changed, in a sentence. */
	changed: string;
	/** Of its records. */
	data: string;
	/** The page of its archive. */
	href: string;
}

export interface ReleasesView {
	/** What the reader sees, in a sentence. */
	seen: string;
	/** The last first. */
	rows: ReleaseRow[];
}

/** Where the data of a release are kept. */
export const archivePath = (id: string): string => localPath(`/releases/${id}/`);

const inWords = ({ added, corrected, withdrawn }: Release['since']) => ({
	added: formatNumber(added),
	corrected: formatNumber(corrected),
	withdrawn: formatNumber(withdrawn)
});

function seenIn(releases: readonly Release[], version: string): string {
	const last = releases.at(-1);
	if (releases.some(({ id }) => id === version)) return m.releases_seen({ release: version });
	return last
		? m.releases_unnamed({ build: version, ...inWords(last.since) })
		: m.releases_none({ build: version });
}

/** `version`: the name of the build. */
export const releasesView = (releases: readonly Release[], version: string): ReleasesView => ({
	seen: seenIn(releases, version),
	rows: releases
		.map(({ id, data, changed }, i) => ({
			id,
			day: dayOfRelease(id),
			changed:
				i === 0
					? m.releases_first({ count: formatNumber(sumOf(changed)) })
					: m.releases_changed(inWords(changed)),
			data,
			href: archivePath(id)
		}))
		.toReversed()
});
