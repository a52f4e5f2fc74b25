import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configure, within, type BoundFunctions, type queries } from '@testing-library/dom';
import { JSDOM } from 'jsdom';
import { siteFolder } from './paths.ts';

// Style sheets are not read here: what is hidden is a matter for a browser.
configure({ defaultHidden: true });

type Queries = BoundFunctions<typeof queries>;

/** A built page as it is sent, before any script: its words are asked for by role, as in a browser. */
export type HtmlPage = Pick<Queries, 'getByRole' | 'getAllByRole' | 'getByText'> & {
	path: string;
	document: Document;
	/** The words of its one `h1`. */
	title: string;
	/** Where its link points on it, if it was followed to a fragment. */
	target: Element | undefined;
};

const pages = new Map<string, Document>();

/** The page at a path of the built site, with or without query and fragment. Throws when there is none. */
export function read(address: string): HtmlPage {
	const { pathname, hash } = new URL(address, 'http://localhost');
	const document = pages.get(pathname) ?? parse(pathname);
	pages.set(pathname, document);
	const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
	if (target === null) throw new Error(`${pathname} has nothing named ${hash}`);
	const asked = within(document.body);
	return {
		...asked,
		path: pathname,
		document,
		title: textOf(asked.getByRole('heading', { level: 1 })),
		target: target || undefined
	};
}

/** The page that a link of another leads to. Throws when there is none, or not the part of it that is meant. */
export function follow(from: HtmlPage, link: Element): HtmlPage {
	const href = link.getAttribute('href');
	if (!href) throw new Error(`“${textOf(link)}” is no link`);
	return read(new URL(href, `http://localhost${from.path}`).href);
}

/** What is said in a part of a page, each run of blanks as one; without the readings that stand above names. */
export function textOf(element: Element): string {
	const said = element.querySelector('rt') ? (element.cloneNode(true) as Element) : element;
	if (said !== element) for (const reading of said.querySelectorAll('rt, rp')) reading.remove();
	return (said.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The first of the elements, which must be one at least. */
export function first<T>(elements: Iterable<T>): T {
	const [element] = elements;
	if (element === undefined) throw new Error('there is none');
	return element;
}

/** The elements of a list that say something. */
export const saying = <T extends Element>(elements: Iterable<T>, words: string | RegExp): T[] =>
	[...elements].filter((element) =>
		typeof words === 'string' ? textOf(element).includes(words) : words.test(textOf(element))
	);

function parse(path: string): Document {
	const file = join(siteFolder, decodeURI(path), path.endsWith('/') ? 'index.html' : '');
	if (!existsSync(file)) throw new Error(`the built site has no page at ${path}`);
	return new JSDOM(readFileSync(file, 'utf8')).window.document;
}
