import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Where the engine's worker is. */
export { workerUrl };

/** Asks for the worker beside the engine, which would ask for it when it runs. That it does not come, the engine says. */
export const askForWorker = () => void fetch(workerUrl, { priority: 'low' }).catch(() => {});
