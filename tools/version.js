import { execFileSync } from 'node:child_process';

/**
 * The name of this build, without a clock in it, so that two builds of the same sources are the same to the byte:
 * `SITE_VERSION`, which tools/build.ts sets to what the sources hash to; else the commit's hash; outside a git
 * checkout `source`.
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
