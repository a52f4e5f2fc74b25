import { readdirSync } from 'node:fs';
import { pageKinds } from '../geo/schema/vocabulary.ts';
import { languages } from './languages.ts';
import { Refusal } from './port.ts';

/** The first folders of all pages: a route each, one for each kind of record. */
export function pageFolders(): string[] {
	return readdirSync('src/routes', { withFileTypes: true })
		.filter(
			(entry) => entry.isDirectory() && !/\.|^(404|cards|feeds|icons|messages)$/.test(entry.name)
		)
		.flatMap(({ name }) => (name === '[kind=kind]' ? pageKinds : [name]))
		.map((name) => `/${name}/`)
		.sort();
}

/** The path below which the site stands on its host, from `BASE_PATH`: `/atlas`; empty where it has the host to itself. */
export function readBase(text = process.env.BASE_PATH ?? ''): string {
	if (text === '') return '';
	if (!/^(\/[a-z0-9~][\w.~-]*)+$/i.test(text))
		throw new Refusal(
			`BASE_PATH is "${text}", which is no path to stand below: begin it with a slash and end it without one, such as BASE_PATH=/atlas.`
		);
	const first = `${/^\/[^/]+/.exec(text)?.[0]}/`;
	// A path of the atlas that begins as its own addresses do could be either.
	const own = [...pageFolders(), ...languages.map((language) => `/${language}/`)];
	if (own.concat('/_app/', '/cards/', '/chart/', '/feeds/', '/icons/').includes(first))
		throw new Refusal(
			`BASE_PATH is "${text}", and the atlas has addresses of its own that begin with ${first}: take another, such as BASE_PATH=/atlas.`
		);
	return text;
}

/** The path of a file of the site by its address; undefined where that does not stand below `base`. */
export const belowBase = (address: string, base: string): string | undefined =>
	address.startsWith(`${base}/`) ? address.slice(base.length) : undefined;
