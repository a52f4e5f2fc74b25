// Protects: who reads for hours has the same page as at the beginning: one map, one worker, and a heap that does not grow.
import type { CDPSession, Page } from '@playwright/test';
import { mapIsDrawn } from '../support/map.ts';
import { goBy } from '../support/visit.ts';
import { expect, test } from '../support/site.ts';

/** A page of each kind, and the map far and near. */
const pages = [
	'/',
	'/places/sochi/',
	'/events/2016-05-06-sochi-summit/',
	'/places/kuril-islands/?year=1905',
	'/ledger/',
	'/projects/yamal-lng/',
	'/borders/?year=1875',
	'/sources/',
	'/islands/antsiferov/',
	'/themes/',
	'/events/?kind=event&as=table',
	'/places/sakhalin/#map=7/50/143',
	'/connections/?from=hokkaido&to=yamal',
	'/actors/shinzo-abe/',
	'/compare/',
	'/statements/',
	'/stories/',
	'/places/vladivostok/?layers=areas',
	'/glossary/',
	'/search/?q=gas'
];
const rounds = 10;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Bytes that are still needed, and what else the page holds. */
async function weigh(page: Page, session: CDPSession) {
	// What is only weakly held goes in the second of them.
	for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
	return {
		heap: usedSize,
		nodes: of('Nodes'),
		listeners: of('JSEventListeners'),
		canvases: await page.locator('canvas').count(),
		workers: page.workers().length,
		lost: await page.evaluate(() => (window as { lost?: number }).lost ?? 0)
	};
}

test('two hundred pages later it is the page that it was', async ({ page }) => {
	test.setTimeout(1_800_000);
	await page.addInitScript(() => {
		addEventListener(
			'webglcontextlost',
			() => {
				const all = window as { lost?: number };
				all.lost = (all.lost ?? 0) + 1;
			},
			true
		);
	});
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	await page.goto('/method/?names=en');
	await mapIsDrawn(page);
	const round = async () => {
		for (const address of pages) await goBy(page, address, true);
		await goBy(page, '/method/', true);
		await mapIsDrawn(page);
	};
	const cold = await weigh(page, session);
	// Twice, so that each page has its program and its words, and the map the tiles that it keeps for later.
	await round();
	await round();
	const first = await weigh(page, session);
	const heaps: number[] = [];
	let last = first;
	for (let i = 0; i < rounds; i++) {
		await round();
		last = await weigh(page, session);
		heaps.push(Math.round((last.heap / first.heap - 1) * 1000) / 10);
	}
	console.log(
		`heap in MB: ${(cold.heap / 1e6).toFixed(1)} at first, ${(first.heap / 1e6).toFixed(1)} after each page twice, ${(last.heap / 1e6).toFixed(1)} after ${rounds} rounds of ${pages.length + 1}; growth in % by round: ${heaps.join(', ')}`,
		{ cold, first, last }
	);
	expect(last.heap / first.heap).toBeLessThanOrEqual(1.15);
	expect(last.nodes / first.nodes).toBeLessThanOrEqual(1.15);
	expect(last.listeners / first.listeners).toBeLessThanOrEqual(1.15);
	expect({ canvases: last.canvases, lost: last.lost }).toEqual({
		canvases: first.canvases,
		lost: 0
	});
	expect(last.workers).toBeLessThanOrEqual(1);
});
