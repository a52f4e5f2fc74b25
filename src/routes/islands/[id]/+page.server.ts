import { error } from '@sveltejs/kit';
import { entriesOf } from '$lib/core/entries.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { focusOfPath } from '$lib/data/map/focus.ts';
import { islandView } from '$lib/features/islands/island-view.ts';

const own = atlas.islands.filter((island) => !island.hasRecord);

export const entries = () => entriesOf(own.map(({ id }) => ({ id })));

export const load = ({ params }) => {
	const found = own.find(({ id }) => id === params.id);
	if (!found) error(404);
	return { island: islandView(atlas, found), focus: focusOfPath(atlas, `/islands/${found.id}/`) };
};
