/**
 * Loads a page of the site whole in place of a part that did not come, as after a new release: what the part shows is there
 * too. Whether the page is there.
 */
export async function loadInstead(path: string): Promise<boolean> {
	const isThere = await fetch(path, { method: 'HEAD', cache: 'no-store' }).then(
		({ ok }) => ok,
		() => false
	);
	if (isThere) location.assign(path);
	return isThere;
}
