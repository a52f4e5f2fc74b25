import { pageKinds } from '$lib/data/atlas/vocabulary.ts';

/** `/places/`, `/events/`…: the kinds that have pages. */
export function match(param: string): param is (typeof pageKinds)[number] {
	return (pageKinds as readonly string[]).includes(param);
}
