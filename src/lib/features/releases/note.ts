// What a reader is told who opens a link that was made with a release.
import { formatDate } from '$lib/core/format-date.ts';
import { dayOfRelease, isReleaseId } from '$lib/data/releases/release-id.ts';
import { sumOf, type Release } from '$lib/data/releases/releases.ts';
import { m } from '$lib/paraglide/messages.js';

interface Note {
	/** Sentences. */
	says: string[];
	/** The release of the link, where it is known. */
	known?: string;
}

const dayOf = (id: string) => formatDate({ start: dayOfRelease(id) });

/** Undefined where the link was made with what is seen. `now`: the name of the build. */
export function noteOn(
	linked: string,
	now: string,
	releases: readonly Release[]
): Note | undefined {
	if (linked === now) return undefined;
	const release = releases.find(({ id }) => id === linked);
	if (!release) return { says: [m.releases_note_unknown({ release: linked })] };
	const count = sumOf(release.since);
	const made = { release: linked, day: dayOf(linked), now };
	return {
		says: [
			isReleaseId(now)
				? m.releases_note_release({ ...made, today: dayOf(now) })
				: m.releases_note_build(made),
			count === 0 ? m.releases_note_same() : m.releases_note_since({ count })
		],
		known: linked
	};
}
