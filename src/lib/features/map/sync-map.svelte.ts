import { page } from '$app/state';
import { untrack } from 'svelte';
import { frameIn } from '$lib/data/map/border-frames.ts';
import { sceneOf } from '$lib/data/borders/borders.ts';
import { pins, positionOf, visibleMarks } from '$lib/data/map/marks.ts';
import { readPalette } from '$lib/map/palette.ts';
import type { RouteState } from '$lib/state/route.svelte.ts';
import type { FilterState } from '$lib/state/filter.svelte.ts';
import type { Theme } from '$lib/state/theme.svelte.ts';
import type { ViewState } from '$lib/state/view.svelte.ts';
import type { Engine } from './engine.svelte.ts';

/** What the state of the map follows from. */
interface MapInputs {
	engine: Engine;
	view: ViewState;
	filter: FilterState;
	route: RouteState;
	theme: Theme;
	/** Ids of the layers that are drawn. */
	shown: () => ReadonlySet<string>;
	/** Whether territories are hatched by who ran them. */
	showsTerritories: () => boolean;
	thisYear: number;
}

/** Keeps the map in step with the view, one effect for each thing. To be called while a component is set up. */
export function syncMap({
	engine,
	view,
	filter,
	route,
	theme,
	shown,
	showsTerritories,
	thisYear
}: MapInputs): void {
	filter.onOne = ({ id }) => {
		const at = engine.marks && positionOf(engine.marks, id);
		if (at) engine.map?.reveal(at);
	};
	const focus = $derived(view.scene?.focus ?? page.data.focus);
	$effect(() => engine.map?.show(shown()));
	$effect(() => engine.map?.setNames(view.view.names));
	$effect(() => engine.map?.setProjection(view.view.projection));
	$effect(() => {
		engine.map?.setRoute(route.shown?.features);
		// A camera set by the link or the reader goes before the route.
		if (route.shown && !untrack(() => view.camera))
			engine.map?.moveTo({ frame: route.shown.frame }, { animate: true });
	});
	/** Where the two sides differ, or the whole chain, by the year: the map follows unless the reader has moved it. */
	const frame = $derived(page.data.borderFrames && frameIn(page.data.borderFrames, view.view.year));
	$effect(() => {
		if (frame && !untrack(() => view.camera)) engine.map?.moveTo({ frame }, { animate: true });
	});
	$effect(() => {
		const { borders, map } = engine;
		if (!borders) return;
		const scene = sceneOf(borders, view.view.year ?? thisYear, view.view.view);
		map?.setScene(showsTerritories() ? scene : { ...scene, holders: {}, claims: {}, promised: {} });
	});
	$effect(() => {
		const { marks, map } = engine;
		if (!marks || filter.isWaiting) return;
		map?.setMarks(visibleMarks(marks, shown(), focus?.marks ?? [], filter.ids).features);
	});
	$effect(() => {
		const { marks, map } = engine;
		if (!marks) return;
		const { marks: own = [], points = [], places = [], named = [] } = focus ?? {};
		map?.select(pins(marks, own, points), [...places], [...named]);
	});
	$effect(() => {
		if (theme.isDark !== undefined) engine.map?.setPalette(readPalette());
	});
}
