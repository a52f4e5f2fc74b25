import raw from '$geo/dist/releases.json?raw';
import type { Release } from '$geo/compile/releases/check.ts';

export type { Release };

/** The releases, the first first, and the digest of the records of this build. */
export const { data, releases }: { data: string; releases: Release[] } = JSON.parse(raw);

/** How many records differ. */
export const sumOf = ({ added, corrected, withdrawn }: Release['since']): number =>
	added + corrected + withdrawn;
