import type { Reroute } from '@sveltejs/kit';
import { barePath, locale, localPath, sharedPath } from '$lib/core/locale.ts';

/**
 * The program of a language knows the addresses of its own language only, without their prefix: below `base`, as Kit wants. All others are of no
 * page that it has, so that a link to them loads another program.
 */
export const reroute: Reroute = ({ url: { pathname } }) => {
	const bare = barePath(pathname);
	return sharedPath(localPath(bare, locale) === pathname ? bare : `/another-language${bare}`);
};
