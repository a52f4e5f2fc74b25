// Writes the files for other hosts from what is declared: npm run host.
import './ready.cjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { caddyOf } from './host/caddy.ts';
import { readMoved } from './host/moved.ts';
import { nginxOf } from './host/nginx.ts';
import { headersFileOf, redirectsOf } from './host/static-hosts.ts';

/** Each file and what stands in it. Those in `static/` are published with the site: the hosts that read them look there. */
export function hostFiles(moved = readMoved()): Record<string, string> {
	return {
		'deploy/nginx.conf': nginxOf(moved),
		'deploy/Caddyfile': caddyOf(moved),
		'static/_headers': headersFileOf(),
		'static/_redirects': redirectsOf(moved)
	};
}

if (import.meta.main) {
	mkdirSync('deploy', { recursive: true });
	for (const [file, text] of Object.entries(hostFiles())) writeFileSync(file, text);
	console.log(`host: ${Object.keys(hostFiles()).join(', ')}`);
}
