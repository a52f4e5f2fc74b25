import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	assetsInclude: ['**/*.geojson', '**/*.pmtiles'],
	build: { target: 'es2022' },
	// Fonts and data are compiled beside the sources.
	server: { fs: { allow: ['geo'] } },
	test: {
		include: ['src/**/*.test.ts', 'geo/**/*.test.ts', 'tools/**/*.test.ts'],
		// Properties are tried thousands of times, also where other work takes the processor.
		testTimeout: 60_000,
		expect: { requireAssertions: true }
	}
});
