/**
 * The panels over the map, each in a file of its own. This list is itself imported when a panel is first opened: Kit puts the
 * styles of what a page imports dynamically into the page, but not of what that imports in turn.
 */
export const panels = {
	time: () => import('$lib/features/time/TimePanel.svelte'),
	filters: () => import('$lib/features/filter/FilterPanel.svelte'),
	layers: () => import('$lib/features/layers/LayersPanel.svelte'),
	borders: () => import('$lib/features/borders/BorderStrip.svelte'),
	measure: () => import('$lib/features/measure/MeasureTool.svelte'),
	share: () => import('$lib/features/share/SharePanel.svelte')
};
