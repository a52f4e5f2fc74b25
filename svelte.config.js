import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { withoutComments } from './src/lib/core/without-comments.js';
import { policies } from './tools/trusted-types.js';
import { version } from './tools/version.js';

/** The scripts of ours that stand in the page itself: Kit hashes only those that it writes. */
const inline = [...readFileSync('src/app.html', 'utf8').matchAll(/<script>(.*?)<\/script>/gs)];
const own = [
	withoutComments(readFileSync('src/first.js', 'utf8')),
	...inline.map(([, script = '']) => script)
].map(
	(script) =>
		/** @type {`sha256-${string}`} */ (
			`sha256-${createHash('sha256').update(script).digest('base64')}`
		)
);

/** The language that is built (src/lib/core/locale.ts). */
const locale = process.env.SITE_LOCALE ?? 'en';
/**
 * A list of addresses: only these are written. tools/same-build.ts builds a sample anew and compares it, and the languages
 * beside English have the pages that English has (tools/languages.ts).
 */
const list = process.env.BUILD_PAGES;
const entries = list && /** @type {`/${string}`[]} */ (JSON.parse(readFileSync(list, 'utf8')));
const folder = process.env.BUILD_FOLDER ?? 'build.next';
/** Where the site stands on its host, `/atlas`: src/lib/core/locale.ts. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: {
		runes: true,
		// Stands on every element that a component styles: short, since a page has thousands.
		cssHash: ({ hash, css }) => `s${hash(css).slice(0, 5)}`
	},
	// Style sheets name files of the site as if it stood at the root.
	...(base && {
		preprocess: {
			style: ({ content }) => ({ code: content.replaceAll("url('/", `url('${base}/`) })
		}
	}),
	kit: {
		...(process.env.BUILD_WORK && { outDir: process.env.BUILD_WORK }),
		// tools/build.ts builds beside the last good site and swaps the two by renaming.
		adapter: adapter({ pages: folder, assets: folder, fallback: undefined }),
		alias: { $geo: 'geo', $atlas: `geo/dist/${locale}`, $tests: 'tests' },
		// Absolute, because 404.html is shown at any depth.
		paths: { relative: false, base },
		// A dozen small style sheets would each hold up the first paint.
		inlineStyleThreshold: 4096,
		// It is registered when the page has nothing better to do.
		serviceWorker: { register: false },
		// A name from the clock would make two builds of the same sources differ.
		version: { name: version() },
		prerender: {
			origin: process.env.VITE_SITE_ORIGIN ?? 'https://la-perouse.example',
			// The other languages are built by themselves; tests/html follows the links to them.
			handleHttpError: ({ path, message }) => {
				const [, language = 'en'] = /^\/(ru|ja)(\/|$)/.exec(path.slice(base.length)) ?? [];
				if (language === locale) throw new Error(message);
			},
			handleMissingId: 'fail',
			// A build that is no release has no archive.
			handleUnseenRoutes: ({ routes, message }) => {
				if (!entries && routes.some((route) => route !== '/releases/[id]'))
					throw new Error(message);
			},
			...(entries && { entries, crawl: false })
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...own],
				'style-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'font-src': ['self'],
				// The preview of what is embedded elsewhere.
				'frame-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': policies
			}
		}
	}
};

export default config;
