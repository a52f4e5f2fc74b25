import { test as base, expect } from '@playwright/test';
import { prepare, type Engine } from './engine.ts';
import { unexpected, watch, type Expected } from './troubles.ts';

/**
 * Playwright's `test`, failing at its end when a page threw, wrote an error to the console, or asked
 * any host but the site's own for anything.
 *
 *     test('a dead link says so', async ({ page, allow }) => {
 *       allow({ consoleErrors: /status of 404/ });
 *
 * What is drawn by the engine, if anything, is chosen with `test.use({ engine: 'live' })`: see `Engine`.
 *
 * Only pages of the test's own context are watched and held: set its options with `test.use`.
 */
export const test = base.extend<
	{
		engine: Engine;
		allow: (expected: Expected) => void;
	},
	{
		/** The day that a page is to take for today, where that shows: `page.clock` takes it. */
		today: string | undefined;
	}
>({
	engine: ['live', { option: true }],
	today: [undefined, { option: true, scope: 'worker' }],
	context: async ({ context, engine }, use) => {
		await prepare(context, engine);
		await use(context);
	},
	allow: [
		async ({ context, baseURL }, use) => {
			const expected: Expected[] = [];
			const troubles = watch(context, new URL(baseURL ?? '').host);
			await use((more) => void expected.push(more));
			expect(unexpected(troubles, expected), 'what the pages did behind the test’s back').toEqual(
				[]
			);
		},
		{ auto: true }
	]
});

export { expect };
