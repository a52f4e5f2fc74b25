import { getContext, setContext } from 'svelte';
import type { Route } from '$lib/data/connections/route.ts';

/** The chain that the page draws on the map. The component that sets it also clears it. */
export class RouteState {
	shown = $state.raw<Route | undefined>();
}

const key = Symbol('route');
export const setRoute = () => setContext(key, new RouteState());
export const getRoute = () => getContext<RouteState>(key);
