import raw from '$geo/dist/changes.json?raw';
import type { Change } from '$lib/data/atlas/types.ts';

/** What was added, corrected and withdrawn, the last first. For the build only. */
export const changes: Change[] = JSON.parse(raw);
