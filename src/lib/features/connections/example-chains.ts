import { localPath } from '$lib/core/locale.ts';
import { refOf, type Ref } from '$lib/data/record/ref.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';

/** Chains that are offered to begin with. */
const pairs = [
	['hokkaido', 'yamal'],
	['shinzo-abe', 'novatek'],
	['sochi', 'kuril-islands'],
	['vladivostok', 'mazda']
] as const;

export interface ExampleChain {
	from: Ref;
	to: Ref;
	href: string;
}

const linkTo = (from: string, to: string) => localPath(`/connections/?from=${from}&to=${to}`);

/** Throws when a record that is offered is not there any more. */
export const exampleChains = (atlas: Atlas): ExampleChain[] =>
	pairs.map(([from, to]) => ({
		from: refOf(atlas, from),
		to: refOf(atlas, to),
		href: linkTo(from, to)
	}));
