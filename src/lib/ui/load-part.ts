/** Style sheets that did not come. One that is still on its way is not among them: whoever asked for it waits for it. */
const failed = new Set<HTMLLinkElement>();

if (typeof document !== 'undefined')
	// What fails to load says so to its own element only: it is heard on the way down.
	document.addEventListener(
		'error',
		({ target }) => {
			if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target);
		},
		true
	);

/** Asks again for a style sheet that failed, in its place. Rejects when it fails again. */
function askAgain(link: HTMLLinkElement): Promise<void> {
	return new Promise((resolve, reject) => {
		const next = document.createElement('link');
		next.rel = 'stylesheet';
		next.onload = () => resolve();
		next.onerror = () => reject(new Error(`${link.href} could not be loaded`));
		next.href = link.href;
		link.replaceWith(next);
	});
}

let mending: Promise<unknown> = Promise.resolve();

/** Asks again for the style sheets that failed: the bundler asks for each just once. Rejects when one fails again. */
function mendStyles(): Promise<unknown> {
	const links = [...failed].filter((link) => link.isConnected);
	failed.clear();
	// Who comes second waits for what the first has asked for.
	mending = Promise.all([mending.catch(() => {}), ...links.map(askAgain)]);
	return mending;
}

/** Loads a part of the site that comes when it is wanted. Rejects when it, or what it looks like, cannot be had. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
	const part = await load();
	await mendStyles();
	return part;
}
