import type { Camera } from '$lib/core/camera.ts';
import { comparisonParams, defaultView, type View } from '$lib/url/view.ts';

/** What a link can keep, in the words of the panels that set it. */
const kept: readonly (readonly [string, readonly (keyof View)[]])[] = [
	['the window of time', ['from', 'to']],
	['the day of “as it stood on”', ['asof']],
	[
		'the filters',
		['kind', 'status', 'verdict', 'theme', 'place', 'actor', 'source-language', 'source-type', 'q']
	],
	['how a list is shown', ['as', 'sort', 'only']],
	['the step of the story', ['step']],
	['the year and the side of the borders', ['year', 'view']],
	['the language of the names', ['names']],
	['the projection', ['projection']],
	['what is measured', ['measure']],
	['the layers', ['layers']],
	['the ends of the connection', ['ends', 'chain']],
	['the two sides of the comparison', comparisonParams]
];

const differs = (view: View, name: keyof View) =>
	JSON.stringify(view[name]) !== JSON.stringify(defaultView[name]);

/** A sentence on what a link to exactly this view keeps besides its page. */
export function whatItKeeps(view: View, camera: Camera | undefined): string {
	const words = kept
		.filter(([, names]) => names.some((name) => differs(view, name)))
		.map(([word]) => word);
	if (camera) words.push('where the map looks');
	return words.length === 0
		? 'It keeps the page.'
		: `It keeps the page, ${new Intl.ListFormat('en-GB').format(words)}.`;
}
