import raw from '$atlas/search.json?raw';
import { readSearch, search, type Hit } from './search-query.ts';

/** Opens the search over the whole atlas. Import this module on demand: its index comes with it. */
export function openSearch(): (query: string) => Hit[] {
	const index = readSearch(raw);
	return (query) => search(index, query);
}
