import type { ViewState } from '$lib/state/view.svelte.ts';

/**
 * What is wrong with the ends of a distance that the link asks for. Said whether or not there is room for the panel that
 * measures, and before there is a map.
 */
export class UnknownEnds {
	says = $state<string>();

	/** For a component's set-up. */
	watch(view: ViewState): void {
		const link = $derived(view.view.measure.join());
		$effect(() => {
			this.says = undefined;
			const chosen = link.split(',');
			if (chosen.length < 2) return;
			let isOld = false;
			void sayOf(chosen).then((says) => {
				if (!isOld) this.says = says;
			});
			return () => (isOld = true);
		});
	}
}

async function sayOf(chosen: readonly string[]): Promise<string | undefined> {
	try {
		const { loadEnds, sayUnknownEnds } = await import('$lib/features/measure/ends.ts');
		return sayUnknownEnds(chosen, await loadEnds());
	} catch (error) {
		// Where a distance is to be shown, its panel says so.
		console.warn('map:', error);
		return undefined;
	}
}
