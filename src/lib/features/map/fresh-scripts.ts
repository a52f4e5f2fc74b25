/** How long a script may take, in ms. */
const patience = 10_000;

/**
 * Fetches all scripts of the page once more, past what the browser keeps: one that came spoilt, and may be kept for a
 * year, would come spoilt again. Resolves whatever becomes of them.
 */
export function freshScripts(): Promise<unknown> {
	const scripts = performance
		.getEntriesByType('resource')
		.map(({ name }) => name)
		.filter((name) => name.startsWith(location.origin) && name.endsWith('.js'));
	const signal = AbortSignal.timeout(patience);
	return Promise.allSettled(scripts.map((name) => fetch(name, { cache: 'reload', signal })));
}
