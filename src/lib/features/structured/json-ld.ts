/** A value of JSON-LD; what is undefined is left out. */
type Value = string | number | Node | readonly (string | Node)[] | undefined;

/** A node of JSON-LD in the vocabulary of schema.org. */
export interface Node {
	'@type'?: string;
	'@id'?: string;
	[property: string]: Value;
}

/** Nothing where a list is empty, its only member where there is one: as short as the vocabulary allows. */
export const some = <T extends string | Node>(list: readonly T[]): T | readonly T[] | undefined =>
	list.length > 1 ? list : list[0];

/**
 * A node as the element that stands in the head of a page. No text can end the element or begin a comment in it: `<`
 * is written as JSON lets one write it. Scripts of this type are data, which no content security policy holds back.
 */
export function scriptOf(node: Node): string {
	const json = JSON.stringify({ '@context': 'https://schema.org', ...node });
	return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
}
