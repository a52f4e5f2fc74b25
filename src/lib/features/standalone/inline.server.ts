// What a document that stands by itself carries within: styles and scripts, which its policy names by their hashes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const readSource = (name: string) => readFileSync(`src/${name}`, 'utf8');

/** A style sheet without comments and blanks. */
export const smallCss = (css: string) =>
	css
		.replaceAll(/\/\*.*?\*\//gs, '')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ ?([{};,>]) ?/g, '$1');

/** The colours of the page by day, as custom properties. */
export const dayColours = [
	...readSource('app.css').matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]+),[^)]*\)/g)
]
	.map(([, name, colour]) => `${name}:${colour};`)
	.join('');

/** As a content security policy names a text that it allows. */
export const hashOf = (text: string) =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;
