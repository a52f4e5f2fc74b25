import { error } from '@sveltejs/kit';
import { atlas } from '$lib/data/atlas.server.ts';
import { pageView } from '$lib/data/page-view.ts';
import { pageKinds } from '$lib/data/vocabulary.ts';

export const entries = () =>
	pageKinds.flatMap((kind) => Object.keys(atlas.records[kind]).map((id) => ({ kind, id })));

export const load = ({ params: { kind, id } }) =>
	pageView(atlas, kind, id) ?? error(404, 'There is no record at this address.');
