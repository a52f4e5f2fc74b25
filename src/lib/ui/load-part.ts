/** Asks again for the style sheets that did not come: the bundler asks for each just once. Rejects when one fails again. */
async function mendStyles(): Promise<void> {
	const missing = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
		({ sheet }) => !sheet
	);
	await Promise.all(
		missing.map(
			(link) =>
				new Promise<void>((resolve, reject) => {
					const next = document.createElement('link');
					next.rel = 'stylesheet';
					next.onload = () => resolve();
					next.onerror = () => reject(new Error(`${link.href} could not be loaded`));
					next.href = link.href;
					link.replaceWith(next);
				})
		)
	);
}

/** Loads a part of the site that comes when it is wanted. Rejects when it, or what it looks like, cannot be had. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
	const part = await load();
	await mendStyles();
	return part;
}
