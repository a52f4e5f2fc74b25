import { error } from '@sveltejs/kit';
import { entriesOf } from '$lib/core/entries.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { focusOfPath } from '$lib/data/map/focus.ts';
import { scenesOf } from '$lib/data/stories/scene.ts';
import { storyView } from '$lib/data/stories/story.ts';

export const entries = () => entriesOf(Object.keys(atlas.records.stories).map((id) => ({ id })));

export const load = ({ params }) => {
	const [record, story] = [atlas.records.stories[params.id], storyView(atlas, params.id)];
	if (!record || !story) error(404, 'There is no story at this address.');
	return {
		story,
		scenes: scenesOf(atlas, record),
		focus: focusOfPath(atlas, `/stories/${story.id}/`)
	};
};
