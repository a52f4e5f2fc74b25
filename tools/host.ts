// Writes the files for other hosts from what is declared: npm run host. Those of a site below a path: BASE_PATH=/atlas.
import './ready.cjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBase } from './base.ts';
import { caddyOf } from './host/caddy.ts';
import { readMoved, type Moved } from './host/moved.ts';
import { nginxOf } from './host/nginx.ts';
import { headersFileOf, redirectsOf } from './host/static-hosts.ts';

const ofStaticHosts = (moved: readonly Moved[], base: string) => ({
	_headers: headersFileOf(base),
	_redirects: redirectsOf(moved, base)
});

/**
 * Each file and what stands in it. Those in `static/` are published with the site: the hosts that read them look there. A site
 * below a path has its own, in a folder of that name.
 */
export function hostFiles(moved = readMoved(), base = ''): Record<string, string> {
	const { _headers, _redirects } = ofStaticHosts(moved, base);
	return {
		[`deploy${base}/nginx.conf`]: nginxOf(moved, base),
		[`deploy${base}/Caddyfile`]: caddyOf(moved, base),
		...(!base && { 'static/_headers': _headers, 'static/_redirects': _redirects })
	};
}

/** Puts into a built site what static hosts read, for the path below which it stands. */
export function writeForStaticHosts(site: string, base: string): void {
	for (const [name, text] of Object.entries(ofStaticHosts(readMoved(), base)))
		writeFileSync(join(site, name), text);
}

if (import.meta.main) {
	const files = hostFiles(readMoved(), readBase());
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	console.log(`host: ${Object.keys(files).join(', ')}`);
}
