import { getFailures } from '$lib/state/failures.svelte.ts';
import type { FilterState } from '$lib/state/filter.svelte.ts';
import type { ViewState } from '$lib/state/view.svelte.ts';
import type { Engine } from './engine.svelte.ts';
import type { UnknownEnds } from './unknown-ends.svelte.ts';
import { m } from '$lib/paraglide/messages.js';

interface Speakers {
	engine: Engine;
	view: ViewState;
	filter: FilterState;
	unknownEnds: UnknownEnds;
}

/** Says what is wrong with the map, or with what a link asks of it. To be called while a component is set up. */
export function sayOnMap({ engine, view, filter, unknownEnds }: Speakers): void {
	const failures = getFailures();
	$effect(() => {
		const messages = [
			view.problem && m.map_usual_view({ problem: view.problem }),
			filter.unknown,
			unknownEnds.says,
			engine.problem,
			filter.news
		].filter((message): message is string => Boolean(message));
		failures.map = {
			messages,
			again: engine.canTryAgain ? () => engine.tryAgain() : undefined,
			dismiss() {
				view.problem = undefined;
				unknownEnds.says = undefined;
				engine.dismiss();
				filter.dismiss();
				filter.news = '';
			}
		};
	});
}
