/** Loads a page as without scripts; never resolves, so that nothing else is done in its place. */
export function loadWhole(url: URL): Promise<never> {
	if (url.href === location.href) location.reload();
	else location.href = url.href;
	return new Promise(() => {});
}
