import { error } from '@sveltejs/kit';
import { entriesOf } from '$lib/core/entries.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { pageCard, pngOf } from '$lib/features/cards/card.server.ts';
import { pagesWithCard, pageWords } from '$lib/features/cards/page-words.ts';

export const prerender = true;

export const entries = () => entriesOf(pagesWithCard.map((page) => ({ page })));

export const GET = async ({ params: { page } }) => {
	const words = pageWords(page);
	if (!words) error(404, `There is no card of ${page}`);
	return pngOf(await pageCard(atlas, words, `/${page}/`));
};
