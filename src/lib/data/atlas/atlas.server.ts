import raw from '$geo/dist/atlas.json?raw';
import type { Atlas } from './types.ts';

/** Every record. For the build only: a page carries just what it shows. */
export const atlas: Atlas = JSON.parse(raw);
