import { expect, type Page, type Route } from '@playwright/test';
import { pageIsAlive } from './engine.ts';

/** What may be heard of a page that lacks a script. */
export const lossErrors = {
	consoleErrors: /Failed to load resource|Failed to fetch|MIME type/,
	pageErrors: /./
};

/** The ways in which a file is lost, as after a new release under an open page. */
const losses: ((route: Route) => Promise<void>)[] = [
	(route) => route.abort(),
	(route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>not here' }),
	(route) => route.fulfill({ status: 500, body: '' }),
	(route) => route.fulfill({ contentType: 'text/javascript', body: 'export const a = {' })
];

/** The scripts that a page has asked for when it is alive. */
export async function scriptsOf(page: Page, path: string): Promise<string[]> {
	const scripts: string[] = [];
	const note = (request: { url(): string }) => {
		if (/\/_app\/immutable\/.*\.js$/.test(request.url())) scripts.push(request.url());
	};
	page.on('request', note);
	await page.goto(path);
	await pageIsAlive(page);
	page.off('request', note);
	return [...new Set(scripts)];
}

/** Loads a page that lacks a script, lost in one of four ways. Gives what is not as it should be. */
export async function lose(
	page: Page,
	path: string,
	script: string,
	way: number
): Promise<string[]> {
	await page.route(script, losses[way % losses.length]!);
	await page.goto(path, { waitUntil: 'commit' });
	const faults = await faultsOf(page);
	await page.unroute(script);
	return faults.map((fault) => `${path} without ${script}: ${fault}`);
}

/** Waits until a page is alive or says that it is not. Gives what is not as it should be. */
export async function faultsOf(page: Page): Promise<string[]> {
	const settled = page.locator(
		'html:is([data-scripts="run"], [data-scripts="lost"], [data-scripts="broken"])'
	);
	await expect(settled).toHaveCount(1, { timeout: 20_000 });
	return page.evaluate(look);
}

/** Runs in the page. */
async function look(): Promise<string[]> {
	const isSeen = (selector: string) => document.querySelector(selector)?.checkVisibility() === true;
	if (document.documentElement.dataset.scripts === 'run')
		return isSeen('#main h1') && !isSeen('.stayed') ? [] : ['it is alive, but not well'];
	const sent = new DOMParser().parseFromString(
		await (await fetch(location.href)).text(),
		'text/html'
	);
	const wordsOf = (of: Document) => of.querySelector('#main')?.textContent?.replace(/\s+/g, ' ');
	const faults: string[] = [];
	if (wordsOf(document) !== wordsOf(sent)) faults.push('words are missing');
	if (!isSeen('#main h1')) faults.push('words are hidden');
	if (!isSeen('.stayed')) faults.push('it is not said');
	if (!isSeen('.drawing')) faults.push('the drawing is gone');
	if (isSeen('#map .bar') || isSeen('#map .camera'))
		faults.push('there are buttons that do nothing');
	let isTaken: boolean | undefined;
	addEventListener(
		'click',
		(event) => {
			isTaken = event.defaultPrevented;
			event.preventDefault();
		},
		{ once: true }
	);

	document.querySelector<HTMLElement>('#main .column a[href^="/"]')?.click();
	if (isTaken !== false) faults.push('its links load no pages');
	return faults;
}
