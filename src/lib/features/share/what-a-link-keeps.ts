import type { Camera } from '$lib/core/camera.ts';
import { listOf } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { comparisonParams, defaultView, type View } from '$lib/url/view.ts';

/** What a link can keep, in the words of the panels that set it. */
const kept: readonly (readonly [string, readonly (keyof View)[]])[] = [
	[m.share_kept_window(), ['from', 'to']],
	[m.share_kept_asof(), ['asof']],
	[
		m.share_kept_filters(),
		['kind', 'status', 'verdict', 'theme', 'place', 'actor', 'source-language', 'source-type', 'q']
	],
	[m.share_kept_list(), ['as', 'sort', 'only']],
	[m.share_kept_step(), ['step']],
	[m.share_kept_borders(), ['year', 'view']],
	[m.share_kept_names(), ['names']],
	[m.share_kept_projection(), ['projection']],
	[m.share_kept_measure(), ['measure']],
	[m.share_kept_layers(), ['layers']],
	[m.share_kept_ends(), ['ends', 'chain']],
	[m.share_kept_comparison(), comparisonParams]
];

const differs = (view: View, name: keyof View) =>
	JSON.stringify(view[name]) !== JSON.stringify(defaultView[name]);

/** A sentence on what a link to exactly this view keeps besides its page. */
export function whatItKeeps(view: View, camera: Camera | undefined): string {
	const words = kept
		.filter(([, names]) => names.some((name) => differs(view, name)))
		.map(([word]) => word);
	if (camera) words.push(m.share_kept_camera());
	return words.length === 0 ? m.share_keeps_page() : m.share_keeps({ what: listOf(words) });
}
