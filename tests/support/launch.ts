import { existsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';
import { requireChromium } from '../../tools/chromium.ts';

/** Mesa draws a third faster than what Chromium brings, where there is Mesa. */
const mesa = '/usr/share/glvnd/egl_vendor.d/50_mesa.json';
const hasMesa = existsSync(mesa);
const env = {
	...process.env,
	// A thread a map: each worker draws one.
	...(hasMesa && {
		LIBGL_ALWAYS_SOFTWARE: '1',
		LP_NUM_THREADS: '1',
		__EGL_VENDOR_LIBRARY_FILENAMES: mesa
	})
};

/** WebGL is drawn in software, so that every machine draws much the same; nothing is fetched behind a test's back. */
const args = [
	'--no-sandbox',
	hasMesa ? '--use-angle=gl-egl' : '--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist',
	// Only the map is drawn by it; put together with the page it would cost half as much again.
	'--disable-gpu-compositing',
	// Letters stand where the layout puts them, on whichever Chromium.
	'--font-render-hinting=none',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/**
 * How the browser is started, for tests and benches alike. `print`: the hash of the public key of a server whose
 * certificate nobody signed. Throws when there is no browser.
 */
export const launchOptions = (print?: string): LaunchOptions => ({
	executablePath: requireChromium(),
	args: [...args, ...(print ? [`--ignore-certificate-errors-spki-list=${print}`] : [])],
	env
});
