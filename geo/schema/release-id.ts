/** How a release is named: by its day, and from the second of a day on with its number: `2026-11-28`, `2026-11-28-2`. */
export const releaseName = /^\d{4}-\d{2}-\d{2}(-([2-9]|[1-9]\d))?$/;

/** The day on which a release was named. */
export const dayOfRelease = (id: string): string => id.slice(0, 10);
