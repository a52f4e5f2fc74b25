import type { Browser, CDPSession, Page } from '@playwright/test';
import { percentiles } from '../figures.ts';
import { desktop, mapIsLive, open } from './load.ts';
import type { Observed } from './observe.ts';

/** Figures by what they are of, with their unit. */
export type Interactions = Record<string, number>;

/** The time that scripts took so far, in ms. */
async function scriptTime(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN);
}

/** Counts frames until it is told to stop. Runs in the page. */
function countFrames(): void {
	const frames: number[] = [];
	Object.assign(window, { frames });
	const next = (now: number) => {
		frames.push(now);
		requestAnimationFrame(next);
	};
	requestAnimationFrame(next);
}

/** Drags and zooms the map to and fro for some seconds. */
async function panAndZoom(page: Page, session: CDPSession): Promise<Interactions> {
	const box = await page.locator('canvas').first().boundingBox();
	if (!box) throw new Error('there is no map');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.evaluate(countFrames);
	const before = await scriptTime(session);
	const until = performance.now() + 5000;
	await page.mouse.move(x, y);
	for (let i = 0; performance.now() < until; i++) {
		await page.mouse.down();
		await page.mouse.move(x + (i % 2 ? 120 : -120), y + 30, { steps: 12 });
		await page.mouse.up();
		await page.mouse.move(x, y);
		await page.mouse.wheel(0, i % 2 ? 240 : -240);
	}
	const script = (await scriptTime(session)) - before;
	const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
	const gaps = frames.slice(1).map((at, i) => at - frames[i]!);
	return {
		'pan and zoom: frames a second': (1000 * gaps.length) / (frames.at(-1)! - frames[0]!),
		'pan and zoom: ms of script a frame': script / gaps.length,
		'pan and zoom: ms, 95 of 100 frames': percentiles(gaps)[1]
	};
}

/** What an action costs: processor in ms, and how long until the next frame after each interaction, the worst. */
async function costOf(
	page: Page,
	session: CDPSession,
	name: string,
	act: () => Promise<unknown>
): Promise<Interactions> {
	await page.evaluate(
		() => ((window as unknown as { seen: Observed }).seen.interactions.length = 0)
	);
	const before = await scriptTime(session);
	await act();
	await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
	const script = (await scriptTime(session)) - before;
	const interactions = await page.evaluate(
		() => (window as unknown as { seen: Observed }).seen.interactions
	);
	return { [`${name}: ms of script`]: script, [`${name}: INP, ms`]: Math.max(0, ...interactions) };
}

/** What readers do on a page that is there, desktop. */
export async function interact(
	browser: Browser,
	url: string,
	isAtlas: boolean
): Promise<Interactions> {
	const page = await open(browser, desktop);
	await page.goto(url);
	await mapIsLive(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const all = await panAndZoom(page, session);
	if (isAtlas) Object.assign(all, await doAll(page, session));
	await page.context().close();
	return all;
}

async function doAll(page: Page, session: CDPSession): Promise<Interactions> {
	const main = page.getByRole('main');
	const cost = (name: string, act: () => Promise<unknown>) => costOf(page, session, name, act);
	const panel = await cost('a place opened', async () => {
		await main
			.getByRole('link', { name: /Sakhalin/ })
			.first()
			.click();
		await page.waitForURL(/\/places\/sakhalin\//);
	});
	const search = await cost('a search', async () => {
		await page.keyboard.press('/');
		await page.getByRole('combobox').fill('fisheries');
		await page.getByRole('option').first().waitFor();
	});
	await page.keyboard.press('Escape');
	await page.goto(new URL('/events/', page.url()).href);
	await page.locator('html[data-scripts="run"]').waitFor();
	const filter = await cost('a filter', async () => {
		await main.getByRole('checkbox').first().click();
		await page.waitForURL(/\?/);
	});
	return { ...panel, ...search, ...filter };
}
