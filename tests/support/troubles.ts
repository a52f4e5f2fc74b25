import type { BrowserContext } from '@playwright/test';

/** What a test may expect to go wrong, by what is said; everything else fails it. */
export type Expected = { pageErrors?: RegExp; consoleErrors?: RegExp; offOrigin?: RegExp };

export type Trouble = { kind: keyof Expected; text: string };

/** What went wrong and was not expected to. */
export const unexpected = (troubles: Trouble[], expected: Expected[]): Trouble[] =>
	troubles.filter(({ kind, text }) => !expected.some((each) => each[kind]?.test(text)));

/** Fills the list it gives for as long as the context lives. */
export function watch(context: BrowserContext, host: string): Trouble[] {
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
	void context.addInitScript(sayViolations);
	context.on('request', (request) => noteHost(request.url()));
	context.on('page', (page) => page.on('websocket', (socket) => noteHost(socket.url())));
	return troubles;
}

/** Runs in the page. Whatever the policy of a page refuses is an error, in its frames too. */
function sayViolations(): void {
	addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
		console.error(`The policy refuses ${effectiveDirective}: ${blockedURI} ${sample}`)
	);
}
