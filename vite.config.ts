import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	assetsInclude: ['**/*.geojson', '**/*.pmtiles'],
	build: { target: 'es2022' },
	// Fonts and data are compiled beside the sources.
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
					include: ['src/**/*.test.ts', 'geo/**/*.test.ts', 'tools/**/*.test.ts'],
					// The tests keep nothing to themselves: one worker reads what they share once.
					isolate: false
				}
			},
			{
				// Reads what `npm run build` wrote; it does not build.
				extends: true,
				test: { name: 'html', include: ['tests/html/**/*.test.ts'], isolate: false }
			}
		]
	}
});
