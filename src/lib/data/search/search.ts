import raw from '$geo/dist/search.json?raw';
import { readSearch, search, type Hit } from './search-query.ts';

/** The search over the whole atlas. To be imported when somebody looks for something: it brings its index along. */
export function openSearch(): (query: string) => Hit[] {
	const index = readSearch(raw);
	return (query) => search(index, query);
}
