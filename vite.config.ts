import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	assetsInclude: ['**/*.geojson', '**/*.pmtiles'],
	build: { target: 'es2022' },
	test: {
		include: ['src/**/*.test.ts', 'geo/**/*.test.ts', 'tools/**/*.test.ts'],
		expect: { requireAssertions: true }
	}
});
