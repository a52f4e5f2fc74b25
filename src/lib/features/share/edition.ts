import { isReleaseId } from '$lib/data/releases/release-id.ts';
import { m } from '$lib/paraglide/messages.js';

/** What a build is called where a reader may cite it: not every one is a release. */
export const editionInWords = (name: string): string =>
	isReleaseId(name)
		? m.share_edition({ release: name })
		: m.share_edition_of_build({ build: name });
