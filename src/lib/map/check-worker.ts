/** How long MapLibre's worker may keep silent before it is looked into, in ms. */
const patience = 800;

/**
 * MapLibre is not told when its worker does not come: it would wait for ever. Whoever makes a worker is told, so that after
 * a silence one is made to see. Gives a function that ends the watch, for when the worker has answered.
 */
export function checkWorker(url: string, onfail: () => void): () => void {
	let probe: Worker | undefined;
	const timer = setTimeout(() => {
		probe = new Worker(url, { type: 'module' });
		probe.addEventListener('error', () => {
			end();
			onfail();
		});
	}, patience);
	const end = () => {
		clearTimeout(timer);
		probe?.terminate();
	};
	return end;
}
