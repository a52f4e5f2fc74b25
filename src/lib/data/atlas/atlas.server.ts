import raw from '$atlas/atlas.json?raw';
import type { Atlas } from './types.ts';

/** Every record. For the build only: a page contains just what it shows. The compiler in geo/ checked what it wrote. */
export const atlas: Atlas = JSON.parse(raw);
