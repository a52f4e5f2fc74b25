import raw from '$atlas/facts.json?raw';
import type { Facts } from '$lib/data/atlas/types.ts';

/** Every fact. For the build only: the browser loads them with `loadFacts`. */
export const facts: Facts = JSON.parse(raw);
