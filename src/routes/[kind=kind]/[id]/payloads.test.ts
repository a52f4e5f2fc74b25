// Protects: no text of a record becomes an element, an attribute or an address that runs something, though the gate would let it
// pass. Every text of the atlas holds the payloads at once. A few of them here; `npm run test:fuzz` tries all.
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';
import { overviewFrame, primaryRefs } from '$lib/data/map/primary.ts';
import { payloads, somePayloads } from '$tests/support/payloads.ts';
import RecordStage from '$tests/support/RecordStage.svelte';
import { pageView } from './page-view.ts';

/** Of each kind the record with the most fields that are filled. */
const pages = pageKinds.map((kind) => {
	const length = (id: string) => Object.values(atlas.records[kind][id] ?? {}).flat().length;
	const [id = ''] = Object.keys(atlas.records[kind]).toSorted((a, b) => length(b) - length(a));
	return { kind, id };
});

/** What is a text, and no id, word of a vocabulary, code, date or number. */
const isText = (value: string) =>
	/[\p{Lu}\s]|^\P{ASCII}/u.test(value) && !/^[A-Z]{2,3}$/.test(value);

/** The atlas with a payload behind each text, and in place of each address. */
function atlasWith(payload: string): Atlas {
	let count = 0;
	const spoilt = JSON.parse(JSON.stringify(atlas), (key, value: unknown) => {
		if (typeof value !== 'string') return value;
		if (/^https?:/.test(value)) return key === 'url' ? value + payload : value;
		if (!isText(value)) return value;
		count++;
		return `${value} ${payload}`;
	}) as Atlas;
	expect(count).toBeGreaterThan(5000);
	return spoilt;
}

interface Seen {
	/** Names of elements and attributes. */
	names: Set<string>;
	/** How many elements there are of those that run or load something. */
	active: number;
	/** Where links and forms lead that are no addresses of pages. */
	strange: string[];
	words: string;
}

function look(spoilt: Atlas, { kind, id }: (typeof pages)[number]): Seen {
	const view = pageView(spoilt, kind, id);
	const data = { ...view, primary: primaryRefs(spoilt), overview: overviewFrame(spoilt) };
	const params = { kind, id };
	const url = new URL(`https://atlas.example/${kind}/${id}/`);
	const page = { data, params, url, route: { id: '' }, state: {}, status: 200, error: null };
	const { head, body } = render(RecordStage, {
		props: { data } as never,
		context: new Map([['__request__', { page }]])
	});
	const seen: Seen = { names: new Set(), active: 0, strange: [], words: '' };
	const walk = (node: DefaultTreeAdapterTypes.ChildNode) => {
		if ('value' in node) seen.words += node.value;
		if (!('attrs' in node)) return;
		seen.names.add(node.tagName);
		if (/^(script|style|iframe|object|embed|img|link|base|meta|form)$/.test(node.tagName))
			seen.active++;
		for (const { name, value } of node.attrs) {
			seen.names.add(`@${name}`);
			if (
				/^(href|src|action|formaction|data|xlink:href|srcdoc)$/.test(name) &&
				!/^(https?:\/\/|\/(?!\/)|#|\?|geo:|mailto:)/.test(value)
			)
				seen.strange.push(`${name}=${value}`);
		}
		node.childNodes.forEach(walk);
	};
	parse(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).childNodes.forEach(
		walk
	);
	return seen;
}

const usual = new Map(pages.map((page) => [page, look(atlasWith('payload'), page)]));

/** Together they are no weaker: the first that gets out is seen. */
const together = 25;
const tried = somePayloads(Number(process.env.PAYLOADS ?? together));
const groups = Array.from({ length: Math.ceil(tried.length / together) }, (_, i) =>
	tried.slice(i * together, (i + 1) * together)
);

test('there are more than five hundred payloads', () =>
	expect(payloads.length).toBeGreaterThanOrEqual(500));

test.each(groups)('%j and those behind it are texts wherever they stand', (...group) => {
	const spoilt = atlasWith(group.join(' '));
	const wrong: string[] = [];
	for (const page of pages) {
		const before = usual.get(page)!;
		const seen = look(spoilt, page);
		const more = [...seen.names].filter((name) => !before.names.has(name));
		if (more.length > 0) wrong.push(`${page.id}: ${more.join()}`);
		if (seen.active !== before.active) wrong.push(`${page.id}: ${seen.active} active elements`);
		if (seen.strange.length > before.strange.length)
			wrong.push(`${page.id}: ${seen.strange.join()}`);
		// They were there at all.
		for (const payload of group)
			if (!seen.words.includes(payload.replaceAll('\0', '').trim()))
				wrong.push(`${page.id}: lacks ${payload}`);
	}
	expect(wrong).toEqual([]);
});
