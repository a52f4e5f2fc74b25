import { atlas } from '$lib/data/atlas.server.ts';
import { indexView } from '$lib/data/index-view.ts';
import { pageKinds } from '$lib/data/vocabulary.ts';

export const entries = () => pageKinds.map((kind) => ({ kind }));

export const load = ({ params }) => ({
	kind: params.kind,
	groups: indexView(atlas, params.kind)
});
