import { execFileSync } from 'node:child_process';

/**
 * The name of this build: the commit's hash, so that two builds of one commit are the same to the byte.
 * Outside a git checkout it is `source`; set `SITE_VERSION` to give another name.
 *
 * Plain JavaScript because svelte.config.js imports it, and editors load that file with a Node of their own.
 *
 * @returns {string}
 */
export function version() {
	if (process.env.SITE_VERSION) return process.env.SITE_VERSION;
	try {
		return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		return 'source';
	}
}
