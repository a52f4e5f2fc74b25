import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { announcer } from './tools/announcer-plugin.ts';
import { browsers } from './tools/browsers.ts';
import { licences, licencesFile } from './tools/licences-plugin.ts';
import { messages } from './tools/messages.ts';
import { records } from './tools/records-plugin.ts';
import { staticImports } from './tools/static-imports-plugin.ts';

/** The language that is built: src/lib/core/locale.ts. */
const locale = process.env.SITE_LOCALE ?? 'en';
/** Where the site stands on its host. */
const base = process.env.BASE_PATH ?? '';

export default defineConfig({
	plugins: [
		announcer(),
		records(locale),
		messages(locale),
		sveltekit(),
		licences(),
		staticImports()
	],
	define: { __LOCALE__: JSON.stringify(locale), __BASE__: JSON.stringify(base) },
	assetsInclude: ['**/*.geojson', '**/*.pmtiles'],
	build: {
		target: browsers(),
		// A font in a style sheet would hold up the first paint of every page.
		assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
		// MapLibre is one module of a megabyte, loaded behind the page. docs/bytes.md watches what a first view loads.
		chunkSizeWarningLimit: 1200,
		rolldownOptions: {
			// A page of the site, which a style sheet names: it is there when the site runs.
			external: [`${base}/inset.svg`],
			// Kit prerenders inside a callback of the bundler: that it is slow is no fault of a plugin.
			checks: { bundlerTimings: false }
		}
	},
	// Fonts and data are compiled beside the sources.
	environments: {
		// What several pages share comes in few files: what is small joins what nearly the same pages load.
		client: {
			build: {
				license: { fileName: licencesFile },
				rolldownOptions: {
					output: {
						// The style sheets of shared files would else bear the names of all pages that share them, on every page.
						assetFileNames: ({ names: [name = ''] }) =>
							`_app/immutable/assets/${name.startsWith('shared~') ? '' : '[name].'}[hash][extname]`,
						codeSplitting: {
							groups: [
								// What every page has, with all that it needs to run: one file.
								{
									name: 'shell',
									test: /src\/routes\/\+(layout|error)\.(svelte|ts)$|client-optimized\/app\.js$/,
									priority: 3
								},
								// The engine, which changes with its own releases alone, and the live map that is made with it.
								{ name: 'engine', test: /maplibre-gl\/dist\/maplibre-gl\.mjs$/, priority: 4 },
								{ name: 'map', test: /src\/lib\/map\/create\.ts$/, priority: 2 },
								// What only registers need joins nothing that other pages load.
								{
									name: 'registers',
									test: /features\/(reading-room\/|filter\/RegisterBar)/,
									priority: 1,
									minShareCount: 2,
									entriesAware: true,
									entriesAwareMergeThreshold: 2400
								},
								{
									name: 'shared',
									minShareCount: 2,
									entriesAware: true,
									entriesAwareMergeThreshold: 8000
								}
							]
						}
					}
				}
			}
		}
	},
	server: { fs: { allow: ['geo'] } },
	test: {
		// Properties are tried thousands of times, also where other work takes the processor.
		testTimeout: 60_000,
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'units',
					include: ['{src,geo,tools,tests/mutations}/**/*.test.ts'],
					// The tests keep nothing to themselves: one worker reads what they share once.
					isolate: false
				}
			},
			{
				// Reads what `npm run build` wrote; it does not build.
				extends: true,
				test: { name: 'html', include: ['tests/html/**/*.test.ts'], isolate: false }
			},
			{
				// The properties of links again, with over a million of them, thousands of spoilt files and all payloads: some minutes.
				extends: true,
				test: {
					name: 'fuzz',
					include: [
						'src/lib/url/links.property.test.ts',
						'geo/compile/gate/gate.test.ts',
						'{src,geo}/**/payloads.test.ts'
					],
					env: { LINK_RUNS: '250000', GATE_RUNS: '5000', PAYLOADS: '10000' },
					testTimeout: 900_000
				}
			}
		]
	}
});
