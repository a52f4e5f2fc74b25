// Trusted Types: a browser that knows them turns no text into markup or a script, but by what stands here and in Svelte's
// own policy for its templates (svelte.config.js names them). https://www.w3.org/TR/trusted-types/

type Rules = {
	createHTML?: (markup: string) => string;
	createScriptURL?: (url: string) => string | null;
};
type Policy = {
	createHTML: (markup: string) => string;
	createScriptURL: (url: string) => string;
};
type Policies = { createPolicy: (name: string, rules: Rules) => Policy };

// The types of the web do not know them yet.
const policies = () => (globalThis as { trustedTypes?: Policies }).trustedTypes;

let ownWorker: string | undefined;

/** Lets the map start its worker, whose address is text to it; no other script is started from a text. */
export function trustWorker(url: string): void {
	const isFirst = ownWorker === undefined;
	ownWorker = new URL(url, location.href).href;
	if (isFirst)
		policies()?.createPolicy('default', {
			createScriptURL: (asked) => (new URL(asked, location.href).href === ownWorker ? asked : null)
		});
}

let drawing: Policy | undefined;

/** The drawing of another page of the atlas, as the host sent it. */
export function trustDrawing(markup: string): string {
	drawing ??= policies()?.createPolicy('drawing', { createHTML: (own) => own });
	return drawing?.createHTML(markup) ?? markup;
}

let offline: Policy | undefined;

/** The address of the worker that keeps pages, as a browser wants it; no other is given. */
export function trustOfflineWorker(url: string): string {
	offline ??= policies()?.createPolicy('offline', {
		createScriptURL: (asked) => (asked.endsWith('/service-worker.js') ? asked : null)
	});
	return offline?.createScriptURL(url) ?? url;
}
