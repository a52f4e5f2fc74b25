/**
 * Loads a page as without scripts; never resolves, so that nothing else is done in its place. A page that stands in for a
 * copy is not loaded again, since it would stand there again: it says that it has none (features/offline).
 */
export function loadWhole(url: URL): Promise<never> {
	const { dataset } = document.documentElement;
	if (dataset.offline === 'opens') dataset.offline = 'lacking';
	else if (url.href === location.href) location.reload();
	else location.href = url.href;
	return new Promise(() => {});
}
