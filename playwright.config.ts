import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import type { Engine } from './tests/support/engine.ts';
import { launchOptions } from './tests/support/launch.ts';
import { readBase } from './tools/base.ts';

// Another port lets two runs share a machine.
const port = Number(process.env.E2E_PORT ?? 4180);
const url = `http://127.0.0.1:${port}${readBase()}/`;

export default defineConfig<{ engine: Engine }, { today: string | undefined }>({
	outputDir: 'test-results/e2e',
	fullyParallel: true,
	forbidOnly: !!process.env.CI,
	workers: Math.max(2, Math.floor(availableParallelism() / 2)),
	retries: 0,
	// A map drawn in software takes most of it on a slow machine.
	timeout: 120_000,
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		...devices['Desktop Chrome'],
		baseURL: url,
		trace: 'off',
		launchOptions: launchOptions(),
		// A test that is not about copies of pages has none.
		serviceWorkers: 'block'
	},
	// Pictures of the map may differ by one pixel in fifty: letters are smoothed a little differently from one
	// version of the browser to the next. `npm run pictures` draws them anew.
	snapshotPathTemplate: 'tests/render/pictures/{arg}{ext}',
	expect: {
		// A busy machine takes its time to draw; what never comes is no more there after it.
		timeout: 15_000,
		toMatchSnapshot: { maxDiffPixelRatio: 0.02 }
	},
	projects: [
		{
			name: 'map',
			testDir: 'tests/e2e',
			testMatch: '*.map.spec.ts',
			// Tests that look at pixels ask for them.
			use: { engine: 'unpainted' }
		},
		{
			name: 'words',
			testDir: 'tests/e2e',
			testIgnore: '*.map.spec.ts',
			use: { engine: 'held' }
		},
		// What can fail, in every combination, takes an hour: `npm run test:faults`. A part of it runs with the others.
		{ name: 'faults', testDir: 'tests/faults', use: { engine: 'unpainted' } },
		// A sample of the site below a path, which `npm run test:base` builds.
		{ name: 'base', testDir: 'tests/base', use: { engine: 'unpainted' } },
		// Two hundred pages in one window: `npm run test:leaks`.
		{ name: 'leaks', testDir: 'tests/leaks', use: { engine: 'unpainted' } },
		// Every map in every window: `npm run test:widths`. A sample of it runs with the others.
		{ name: 'widths', testDir: 'tests/widths', use: { engine: 'unpainted' } },
		{
			name: 'pictures',
			testDir: 'tests/render',
			// The timeline ends with this year.
			use: { viewport: { width: 900, height: 560 }, today: '2026-11-24T12:00:00Z' }
		}
	],
	// Tests what `npm run build` wrote; it does not build.
	webServer: {
		command: `"${process.execPath}" tools/serve-cli.ts ${process.env.SITE_FOLDER ?? 'build'} ${port}`,
		url,
		reuseExistingServer: false
	}
});
