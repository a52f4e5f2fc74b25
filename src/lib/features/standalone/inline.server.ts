// What a document that stands by itself carries within: styles and scripts, which its policy names by their hashes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { locale } from '$lib/core/locale.ts';

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

/** Svelte's hydration markers go from markup that is never hydrated. */
export const withoutMarkers = (body: string) => body.replaceAll(/<!--.*?-->/gs, '');

/** No script of these documents makes markup or a script of a text. */
const noTexts = ["require-trusted-types-for 'script'", "trusted-types 'none'"];

/** A whole document, in the language of this build, that may load what its policy allows. */
export const documentWith = (
	policy: readonly string[],
	head: string,
	body: string
) => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8" />
<meta http-equiv="content-security-policy" content="${[...policy, ...noTexts].join('; ')}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
${head}
</head>
<body>
${body}
</body>
</html>
`;
