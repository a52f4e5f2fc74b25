import { parseFragment } from 'parse5';
import { isBlank } from './characters.ts';

const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;
const tag = /<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>|<!--|<!\[CDATA\[|<!doctype\b|<\?xml\b/gi;

/** The characters that an HTML entity stands for; undefined for what is none, such as `&T;`. */
function characterOf(written: string): string | undefined {
	const [node] = parseFragment(written).childNodes;
	const text = node && 'value' in node ? node.value : '';
	return text === written ? undefined : text;
}

function remedyFor(written: string): string | undefined {
	const character = characterOf(written);
	if (character === undefined) return undefined;
	if (/^\s+$/u.test(character)) return `a blank for ${written}`;
	return isBlank(character) || character === '\ufffd'
		? `nothing for ${written}`
		: `${character} for ${written}`;
}

const each = (text: string, pattern: RegExp) => [...new Set(text.match(pattern))];

/** What to do about HTML entities, which came into a text by pasting a page's source; undefined where there are none. */
export function findEntities(text: string): string | undefined {
	const remedies = each(text, entity).flatMap((written) => remedyFor(written) ?? []);
	if (remedies.length === 0) return undefined;
	return `holds ${remedies.length > 1 ? 'HTML entities' : 'an HTML entity'}; write ${remedies.join(', ')}`;
}

/** The same of HTML tags, comments and declarations. */
export function findTags(text: string): string | undefined {
	const tags = each(text, tag);
	return tags.length === 0
		? undefined
		: `holds HTML; remove ${tags.join(', ')}, text has no mark-up`;
}
