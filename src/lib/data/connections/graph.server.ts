import raw from '$atlas/graph.json?raw';
import type { RecordGraph } from '$lib/data/atlas/types.ts';

/** The graph of the records. For the build only: the browser loads it with `loadGraph`. */
export const graph: RecordGraph = JSON.parse(raw);
