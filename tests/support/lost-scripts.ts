import { expect, type Page } from '@playwright/test';
import { pageIsAlive } from './engine.ts';

/** What may be heard of a page that lacks a script. */
export const lossErrors = {
	consoleErrors: /Failed to load resource|Failed to fetch|MIME type/,
	pageErrors: /./
};

/** The ways in which a file is lost, as after a new release under an open page; without a status it never arrives. */
const losses: { status?: number; type?: string; body?: string }[] = [
	{},
	{ status: 404, type: 'text/html', body: '<p>not here' },
	{ status: 500 },
	{ status: 200, type: 'text/javascript', body: 'export const a = {' }
];

/** Loses one file, and lets every other request alone: Playwright's own routes catch each. */
async function without(page: Page, script: string, way: number) {
	const { status, type = 'text/plain', body = '' } = losses[way % losses.length]!;
	const session = await page.context().newCDPSession(page);
	const asked = new Promise<void>((resolve) =>
		session.on('Fetch.requestPaused', ({ requestId }) => {
			resolve();
			const answer =
				status === undefined
					? session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' })
					: session.send('Fetch.fulfillRequest', {
							requestId,
							responseCode: status,
							responseHeaders: [{ name: 'content-type', value: type }],
							body: Buffer.from(body).toString('base64')
						});
			// The page may have gone by then.
			answer.catch(() => {});
		})
	);
	// From its cache the browser would take the file all the same.
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await session.send('Fetch.enable', { patterns: [{ urlPattern: script }] });
	return { asked, bringBack: () => session.detach() };
}

/** The scripts that a page has asked for when it is alive. */
export async function scriptsOf(page: Page, path: string): Promise<string[]> {
	// What the page before still asks for is not of this one.
	await page.goto('about:blank');
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
	const { asked, bringBack } = await without(page, script, way);
	await page.goto(path, { waitUntil: 'commit' });
	// Some are asked for only when the page is alive; one that never is would prove nothing, and ends the test.
	await asked;
	const faults = await faultsOf(page);
	await bringBack();
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
	// Read as a document: no page may make one of a text (Trusted Types).
	const sent = await new Promise<Document | null>((resolve) => {
		const asked = new XMLHttpRequest();
		asked.open('GET', location.href);
		asked.responseType = 'document';
		asked.onloadend = () => resolve(asked.responseXML);
		asked.send();
	});
	const wordsOf = (of: Document | null) =>
		of?.querySelector('#main')?.textContent?.replace(/\s+/g, ' ');
	const faults: string[] = [];
	if (wordsOf(document) !== wordsOf(sent)) faults.push('words are missing');
	if (!isSeen('#main h1')) faults.push('words are hidden');
	if (!isSeen('.stayed')) faults.push('it is not said');
	if (!isSeen('.drawing')) faults.push('the drawing is gone');
	if (isSeen('.layout > .tools')) faults.push('there are buttons that do nothing');
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
