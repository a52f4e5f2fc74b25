import { isDate } from './dates.ts';

/**
 * Whether a name of a build is that of a release, `2026-11-28` or, of the second of a day, `2026-11-28-2`. Every other build
 * has the hash of its sources for a name.
 */
export const isReleaseId = (name: string): boolean =>
	/^\d{4}-\d{2}-\d{2}(-([2-9]|[1-9]\d))?$/.test(name) && isDate(dayOfRelease(name));

/** The day on which a release was named. */
export const dayOfRelease = (id: string): string => id.slice(0, 10);
