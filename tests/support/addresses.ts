// What addresses the files of the built site name, and what is wrong with one. It reads text, not trees: 360 MB in seconds.
import { filesIn } from './paths.ts';

/** What a reader's browser or a program follows; `fill` and the like name a part of the same drawing. */
const attribute =
	/\s(href|src|srcset|action|formaction|poster|data|cite|content|xlink:href|fill|stroke|mask|filter|clip-path|marker-(?:start|mid|end)|style)="([^"]*)"/g;
/** Ids of the same page, a list of them. */
const references =
	/\s(?:for|list|form|headers|popovertarget|commandfor|aria-(?:labelledby|describedby|details|owns|flowto|errormessage))="([^"]+)"/g;
const structured = /<script type="application\/ld\+json">(.*?)<\/script>/g;

const decoded = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/** The words of an attribute that are addresses. */
function addressesOf(name = '', value = ''): string[] {
	if (name === 'content') return /^(https?:|\/)/.test(value) ? [value] : [];
	if (name === 'srcset') return value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
	if (/^(href|src|action|formaction|poster|data|cite|xlink:href)$/.test(name)) return [value];
	return [...value.matchAll(/url\(['"]?([^'")]+)['"]?\)/g)].map(([, url = '']) => url);
}

export interface Named {
	/** Addresses as they stand: in attributes, and in what programs read. */
	addresses: Set<string>;
	ids: Set<string>;
	/** Ids that more than one element has. */
	twice: string[];
}

/** What a page names, and what can be named of it. */
export function namedBy(markup: string): Named {
	const addresses = new Set<string>();
	for (const [, name, value] of markup.matchAll(attribute))
		for (const address of addressesOf(name, value)) addresses.add(decoded(address));
	for (const [, value = ''] of markup.matchAll(references))
		for (const id of value.split(/\s+/)) addresses.add(`#${id}`);
	for (const [, json = ''] of markup.matchAll(structured))
		for (const [, address = ''] of json.matchAll(/"(https?:\/\/[^"\s]+)"/g)) addresses.add(address);
	const ids = new Set<string>();
	const twice: string[] = [];
	for (const [, id = ''] of markup.matchAll(/\sid="([^"]*)"/g)) {
		if (ids.has(id)) twice.push(id);
		ids.add(id);
	}
	return { addresses, ids, twice };
}

/** The addresses of the site, as it is published, in a text for programs. Calendars break their lines within words. */
export const ownIn = (text: string, origin: string): Set<string> =>
	new Set(
		text
			.replaceAll('\r\n ', '')
			.split(origin)
			.slice(1)
			.map((rest) => origin + decoded(/^[^\s"'<>\\,;()]*/.exec(rest)?.[0] ?? ''))
	);

/** The files of the built site by address: `/about/`, `/feeds/all.atom`. */
export const publishedAddresses = (): Set<string> =>
	new Set(filesIn('').map((file) => `/${file}`.replace(/\/index\.html$/, '/')));
