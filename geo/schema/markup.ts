import { parseFragment } from 'parse5';

const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;
const tag = /<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>|<!--|<!\[CDATA\[|<!doctype\b|<\?xml\b/i;

/** The characters that an HTML entity stands for; undefined for what is none, such as `&T;`. */
function characterOf(written: string): string | undefined {
	const [node] = parseFragment(written).childNodes;
	const text = node && 'value' in node ? node.value : '';
	return text === written ? undefined : text;
}

/** What to do about HTML that came into a text by pasting a page's source; undefined where there is none. */
export function findMarkup(text: string): string | undefined {
	for (const [written] of text.matchAll(entity)) {
		const character = characterOf(written);
		if (character === undefined) continue;
		const remedy = /^\s*$/u.test(character)
			? 'write a blank'
			: /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) && character !== '\ufffd'
				? `write ${character}`
				: 'remove it';
		return `holds the HTML entity ${written}; ${remedy}`;
	}
	const [found] = tag.exec(text) ?? [];
	return found && `holds the HTML tag ${found}; remove it, text has no mark-up`;
}
