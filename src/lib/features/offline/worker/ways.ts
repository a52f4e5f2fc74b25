/** How the worker answers a request; undefined: it leaves it to the browser. */
export type Way = 'page' | 'asked' | 'data' | 'program' | 'archive' | 'picture' | undefined;

interface Asked {
	method: string;
	/** As `Request` says it: `navigate` for a page that is opened. */
	mode: string;
	/** Below the folder of the site: `/places/sochi/`. */
	path: string;
	/** Whether it comes from a reader who saves the atlas. */
	isSaving: boolean;
}

/** Frames on other sites, and what says itself how it is fetched. */
const apart = /^\/(embed\/.|service-worker\.js$|about\/offline\/\w+\.json$)/;

export function wayOf({ method, mode, path, isSaving }: Asked): Way {
	const bare = path.replace(/^\/(ru|ja)(?=\/)/, '');
	if (isSaving || apart.test(bare)) return undefined;
	const isPage = path.endsWith('/');
	// The program asks so whether a page can be gone to.
	if (method === 'HEAD') return isPage ? 'asked' : undefined;
	if (method !== 'GET') return undefined;
	// A file to be carried away is the browser's.
	if (mode === 'navigate') return /\.\w+$/.test(path) ? undefined : 'page';
	if (path.endsWith('/__data.json')) return 'data';
	if (path.endsWith('.pmtiles')) return 'archive';
	if (path.startsWith('/_app/immutable/')) return 'program';
	return /^\/(stories\/.+|inset|favicon)\.svg$/.test(bare) ? 'picture' : undefined;
}
