import { test as base, expect, type BrowserContext } from '@playwright/test';
import { holdEngine } from './engine.ts';

/** What a test may expect to go wrong, by what is said; everything else fails it. */
export type Expected = { pageErrors?: RegExp; consoleErrors?: RegExp; offOrigin?: RegExp };

type Trouble = { kind: keyof Expected; text: string };

/**
 * Playwright's `test`, failing at its end when a page threw, wrote an error to the console, or asked
 * any host but the site's own for anything.
 *
 *     test('a dead link says so', async ({ page, allow }) => {
 *       allow({ consoleErrors: /status of 404/ });
 *
 * A test of words need not wait for a map: with `test.use({ engine: 'held' })` the drawing of the first paint
 * stays, as on a slow line, and drawing costs nothing.
 *
 * Only pages of the test's own context are watched and held: set its options with `test.use`.
 */
export const test = base.extend<{
	engine: 'live' | 'held';
	allow: (expected: Expected) => void;
}>({
	engine: ['live', { option: true }],
	context: async ({ context, engine }, use) => {
		if (engine === 'held') await holdEngine(context);
		await use(context);
	},
	allow: [
		async ({ context, baseURL }, use) => {
			const expected: Expected[] = [];
			const troubles = watch(context, new URL(baseURL ?? '').host);
			await use((more) => void expected.push(more));
			const unexpected = troubles.filter(
				({ kind, text }) => !expected.some((each) => each[kind]?.test(text))
			);
			expect(unexpected, 'what the pages did behind the test’s back').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** Fills the list it gives for as long as the context lives. */
function watch(context: BrowserContext, host: string): Trouble[] {
	const troubles: Trouble[] = [];
	const note = (kind: Trouble['kind'], text: string) => troubles.push({ kind, text });
	const noteHost = (url: string) => {
		// What has no host, such as data: and blob:, asks nobody.
		const asked = new URL(url).host;
		if (asked && asked !== host) note('offOrigin', url);
	};
	context.on('weberror', (error) => note('pageErrors', String(error.error())));
	context.on('console', (message) => {
		if (message.type() === 'error')
			note('consoleErrors', `${message.text()} (${message.location().url})`);
	});
	context.on('request', (request) => noteHost(request.url()));
	context.on('page', (page) => page.on('websocket', (socket) => noteHost(socket.url())));
	return troubles;
}
