import { error } from '@sveltejs/kit';
import { entriesOf } from '$lib/core/entries.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { pageCard, pngOf } from '$lib/features/cards/card.server.ts';
import { storyWords } from '$lib/features/cards/page-words.ts';

export const prerender = true;

export const entries = () => entriesOf(Object.keys(atlas.records.stories).map((id) => ({ id })));

export const GET = async ({ params: { id } }) => {
	const words = storyWords(atlas, id);
	if (!words) error(404, `There is no card of stories/${id}`);
	return pngOf(await pageCard(atlas, words, `/stories/${id}/`));
};
