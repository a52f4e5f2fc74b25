import type { Browser, Page } from '@playwright/test';
import { extname } from 'node:path';
import { observe, type Observed } from './observe.ts';
import type { Answer } from './server.ts';

/** A window and what of the machine and the line it has. */
export interface Device {
	name: string;
	viewport: { width: number; height: number };
	isMobile: boolean;
	/** How many times slower than this machine. */
	slower: number;
	/** A line: latency in ms, throughput in bytes a second. */
	line?: { latency: number; throughput: number };
}

export const desktop: Device = {
	name: 'desktop',
	viewport: { width: 1280, height: 800 },
	isMobile: false,
	slower: 1
};

/** The phone and the slow 4G of Lighthouse: 150 ms and 1.6 Mbit/s. */
export const phone: Device = {
	name: 'phone',
	viewport: { width: 390, height: 844 },
	isMobile: true,
	slower: 4,
	line: { latency: 150, throughput: (1.6 * 1024 * 1024) / 8 }
};

/** One cold load. Times in ms, sizes in bytes; up to the live map, or to the loaded page where there is none. */
export interface Load {
	fcp: number;
	lcp: number;
	tbt: number;
	longest: number;
	cls: number;
	alive: number;
	live: number;
	requests: number;
	bytes: number;
	script: number;
	font: number;
	heap: number;
}

/** Opens a page in a context of its own, which holds nothing yet. */
export async function open(browser: Browser, device: Device): Promise<Page> {
	const { viewport, isMobile } = device;
	const context = await browser.newContext({
		viewport,
		isMobile,
		hasTouch: isMobile,
		serviceWorkers: 'block'
	});
	await context.addInitScript(observe);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	if (device.slower > 1)
		await session.send('Emulation.setCPUThrottlingRate', { rate: device.slower });
	if (device.line)
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: device.line.latency,
			downloadThroughput: device.line.throughput,
			uploadThroughput: device.line.throughput
		});
	return page;
}

const seenIn = (page: Page) => page.evaluate(() => (window as unknown as { seen: Observed }).seen);

/** Waits until a page has its live map. */
export const mapIsLive = (page: Page) =>
	page.waitForFunction(
		() => (window as unknown as { seen: Observed }).seen.live !== undefined,
		undefined,
		{ timeout: 120_000, polling: 100 }
	);

/** Loads a page anew and measures it. `answers`: what the server writes down. */
export async function load(
	browser: Browser,
	device: Device,
	url: string,
	hasMap: boolean,
	answers: Answer[]
): Promise<Load> {
	const page = await open(browser, device);
	answers.length = 0;
	await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
	if (hasMap) await mapIsLive(page);
	const sent = answers.filter(({ path }) => !path.startsWith('/favicon'));
	// What was seen is told a moment later.
	await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
	const seen = await seenIn(page);
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await page.context().close();
	const end = seen.live ?? seen.lcp;
	const tasks = seen.longTasks.filter(({ start }) => start >= seen.fcp && start < end);
	const sum = (...endings: string[]) =>
		sent
			.filter(({ path }) => endings.length === 0 || endings.includes(extname(path)))
			.reduce((total, { bytes }) => total + bytes, 0);
	return {
		fcp: seen.fcp,
		lcp: seen.lcp,
		tbt: tasks.reduce((total, { duration }) => total + Math.max(0, duration - 50), 0),
		longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
		cls: seen.cls,
		alive: seen.alive ?? NaN,
		live: seen.live ?? NaN,
		requests: sent.length,
		bytes: sum(),
		script: sum('.js', '.mjs'),
		font: sum('.woff2'),
		heap: usedSize
	};
}
