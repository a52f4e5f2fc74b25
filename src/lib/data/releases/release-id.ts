import { dayOfRelease, releaseName } from '$geo/schema/release-id.ts';
import { isDate } from '$lib/core/dates.ts';

export { dayOfRelease };

/** Whether a name of a build is that of a release. Every other build has the hash of its sources for a name. */
export const isReleaseId = (name: string): boolean =>
	releaseName.test(name) && isDate(dayOfRelease(name));
