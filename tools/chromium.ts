import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { run } from './run.ts';

/** Where distributions and browsers put a Chromium; first the one without a window, which is half the work. */
const usual = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:/Program Files/Google/Chrome/Application/chrome.exe'
];

const advice =
	'The browser tests need a Chromium and found none. Install one with `npx playwright install chromium`, ' +
	'or on Debian with `apt-get install -y chromium-headless-shell`, or set CHROMIUM_PATH to the one you have.';

/**
 * The Chromium to test with: `CHROMIUM_PATH`, else Playwright's own, else the system's.
 * Throws when `CHROMIUM_PATH` names no file, since silently taking another would mislead.
 */
function findChromium(): string | undefined {
	const wanted = process.env.CHROMIUM_PATH;
	if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH: there is no ${wanted}`);
	return wanted || [chromium.executablePath(), ...usual].find((path) => path && existsSync(path));
}

/** As `findChromium`, but throws, saying what to do, when there is none. */
export function requireChromium(): string {
	const path = findChromium();
	if (!path) throw new Error(advice);
	return path;
}

/** As `requireChromium`, but first installs Debian's where that can be done without asking. */
export async function ensureChromium(): Promise<string> {
	if (!findChromium() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('No Chromium here: installing Debian’s.');
		if (!(await install())) await install();
	}
	return requireChromium();
}

async function install(): Promise<boolean> {
	const apt = async (...args: string[]) => {
		const env = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300'];
		return (await run('/usr/bin/env', [...env, ...args])).code === 0;
	};
	// Older distributions have none without a window.
	const get = (name: string) => apt('install', '-y', name);
	return (
		(await apt('update')) && ((await get('chromium-headless-shell')) || (await get('chromium')))
	);
}

if (import.meta.main) {
	try {
		console.log(await ensureChromium());
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
