import { entriesOf } from '$lib/core/entries.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { listView } from '$lib/features/lists/list-view.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';

export const entries = () => entriesOf(pageKinds.map((kind) => ({ kind })));

export const load = ({ params }) => ({
	kind: params.kind,
	groups: listView(atlas, params.kind)
});
