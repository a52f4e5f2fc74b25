import { error } from '@sveltejs/kit';
import { entriesOf } from '$lib/core/entries.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { facts } from '$lib/data/filter/facts.server.ts';
import { glanceOf } from '$lib/features/ledger/glance.ts';
import { pageView } from './page-view.ts';
import { pictureOf } from '$lib/features/relations/relation-picture.ts';
import { relationsOf } from '$lib/features/relations/relations.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';

export const entries = () =>
	entriesOf(
		pageKinds.flatMap((kind) => Object.keys(atlas.records[kind]).map((id) => ({ kind, id })))
	);

export const load = ({ params: { kind, id } }) => {
	const page = pageView(atlas, kind, id);
	if (!page) error(404, 'There is no record at this address.');
	const relations = relationsOf(atlas, facts, id);
	const glance = glanceOf(atlas, id);
	return {
		...page,
		...(relations && { related: { relations, picture: pictureOf(relations) } }),
		...(glance && { glance })
	};
};
