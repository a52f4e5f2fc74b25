// Protects: no page is missing, none lacks its head, links to other sites are marked, and all words are set with the signs of print.
import { existsSync, readFileSync } from 'node:fs';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { allLanguages } from '../../geo/schema/text.ts';
import { siteFolder, sitePaths } from '../support/paths.ts';

const paths = allLanguages.flatMap((language) => sitePaths(language));

/** What src/lib/ui/ElsewhereLink.svelte gives a link, and its sign with it. */
const elsewhere = 'external noopener noreferrer';

test('there is a page for every record, in every language', () => {
	// 413 records, 591 sources, eight indexes; the start, about, method, limits, search, borders, claims, conflicts,
	// balance, changes, compare, connections, data, embed, glossary, ledger, islands, offline use, releases and stories; 33 islands without a record;
	// three stories; a handout of each of the six places and of each story.
	for (const language of allLanguages)
		expect(sitePaths(language).length, language).toBe(413 + 591 + 8 + 20 + 33 + 3 + 9);
});

type Node = DefaultTreeAdapterTypes.Node;
type Tag = { name: string; attributes: Record<string, string>; words: string };

/** All tags of a page; a tree is enough here, and reads a thousand pages in seconds. */
function tagsOf(node: Node): Tag[] {
	const own = tree.isElementNode(node)
		? [
				{
					name: node.tagName,
					attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
					words: node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
				}
			]
		: [];
	return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(tagsOf)] : own;
}

const fileOf = (path: string) =>
	`${siteFolder}${decodeURI(path)}${path.endsWith('/') ? 'index.html' : ''}`;

/** What is wrong with what programs read of a page: its structured data, and its preview. */
function findFaultsForPrograms(path: string, tags: Tag[], canonical = ''): string[] {
	const data = tags.filter(({ attributes }) => attributes.type === 'application/ld+json');
	const node = JSON.parse(data[0]?.words ?? '{}');
	const graph = (name: string) =>
		tags.find(({ attributes }) => attributes.property === `og:${name}`)?.attributes.content;
	const image = graph('image')?.replace(new URL(canonical).origin, '') ?? '';
	return [
		data.length !== 1 && `${path} has ${data.length} nodes of structured data`,
		node['@context'] !== 'https://schema.org' && `${path} speaks no schema.org`,
		!node['@type'] && `${path} says not what it is`,
		node.url !== canonical && `${path} says to programs that it is ${node.url}`,
		graph('url') !== canonical && `${path} is previewed as ${graph('url')}`,
		!(graph('title') && graph('description') && graph('locale')) && `${path} lacks a preview`,
		!graph('image:alt') && `${path} does not say what its card shows`,
		!(/^(\/ru|\/ja)?\/cards\//.test(image) && existsSync(siteFolder + image)) &&
			`${path} has no card ${image}`
	].filter((fault) => typeof fault === 'string');
}

/** What holds no words for readers, or words that are to be copied as they stand. */
const unread = ['script', 'style', 'code', 'pre', 'kbd'];
/** Attributes that are read out or shown. */
const readOut = ['alt', 'aria-label', 'content', 'data-tip', 'placeholder', 'title'];

/** Words of a tag in which a quote or an apostrophe is straight. Addresses stand as they are. */
function findStraight({ name, attributes, words }: Tag): string[] {
	if (unread.includes(name)) return [];
	const isAddress = /^https?:/.test(words.trim());
	// Policies of the page are no words.
	const shown = readOut.filter((key) => !(key === 'content' && attributes['http-equiv']));
	return [...(isAddress ? [] : [words]), ...shown.map((key) => attributes[key] ?? '')].filter(
		(text) => /["']/.test(text)
	);
}

/** Links that lead to another site and do not say so. */
const findUnmarked = (tags: Tag[]): string[] =>
	tags
		.filter(({ name }) => name === 'a')
		.map(({ attributes }) => attributes)
		.filter(({ href = '', rel = '' }) => /^(https?:)?\/\//.test(href) && rel !== elsewhere)
		.map(({ href = '' }) => href);

/** What is wrong with a page. Where its addresses lead, addresses.test.ts knows. */
function look(path: string): string[] {
	// As without scripts: what stands in for them is read too.
	const tags = tagsOf(parse(readFileSync(fileOf(path), 'utf8'), { scriptingEnabled: false }));
	const named = (name: string) => tags.filter((tag) => tag.name === name);
	const wrong: string[] = [];
	for (const name of ['h1', 'main'])
		if (named(name).length !== 1) wrong.push(`${path} has ${named(name).length} ${name}`);
	const description = named('meta').find(({ attributes }) => attributes.name === 'description');
	const title = named('title')[0]?.words ?? '';
	if (title.length < 10 || !description?.attributes.content)
		wrong.push(`${path} lacks title or description`);
	const policy = named('meta').find(
		({ attributes }) => attributes['http-equiv'] === 'content-security-policy'
	);
	if (
		!/default-src 'none';.*require-trusted-types-for 'script'/.test(
			policy?.attributes.content ?? ''
		)
	)
		wrong.push(`${path} has another policy: ${policy?.attributes.content}`);
	const canonical = named('link').find(({ attributes }) => attributes.rel === 'canonical');
	if (!canonical?.attributes.href?.endsWith(path))
		wrong.push(`${path} says it is ${canonical?.attributes.href}`);
	wrong.push(...findFaultsForPrograms(path, tags, canonical?.attributes.href));
	for (const words of tags.flatMap(findStraight))
		wrong.push(`${path} has a straight quote in: ${words.trim().slice(0, 100)}`);
	for (const href of findUnmarked(tags)) wrong.push(`${path} links to ${href} without saying so`);
	return wrong;
}

const faults = paths.flatMap(look);

test('every page has its head, the signs of print, and marks on what leads elsewhere', () => {
	expect(paths.length).toBeGreaterThan(0);
	expect(faults).toEqual([]);
});
