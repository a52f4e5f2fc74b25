import { facts } from '$lib/data/filter/facts.server.ts';
import { exampleOf } from '$lib/features/compare/examples.ts';

export const load = () => ({ example: exampleOf(facts) });
