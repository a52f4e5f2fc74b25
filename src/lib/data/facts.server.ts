import raw from '$geo/dist/facts.json?raw';
import type { Facts } from './types.ts';

/** Every fact. For the build only: the browser loads them with `loadFacts`. */
export const facts = JSON.parse(raw) as Facts;
