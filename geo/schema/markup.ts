import { parseFragment } from 'parse5';
import { isBlank } from './characters.ts';

/** Browsers read the oldest ones without their semicolon too; not in an address, before an equals sign. */
const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*)(?:;|(?![a-z\d=]))/gi;
/** The last: a tag that was cut off behind its first attribute. */
const tag =
	/<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>|<!--|<!\[CDATA\[|<!doctype\b|<\?xml\b|<[a-z][a-z\d-]*\s+[a-z-]+\s*=[^<>]*$/gi;
/** Signs of Markdown and of wikis that stand in pairs, or before an address. */
const signs =
	/\*\*(?=\S)[^*]+\*\*|\[\[[^[\]]+\]\]|\{\{[^{}]+\}\}|\[[^[\]]*\]\([a-z]+:[^()\s]*\)|'''?[^']+'''?/giu;

/** The characters that an HTML entity stands for; undefined for what is none, such as `&T;`, or only begins with one. */
function characterOf(written: string): string | undefined {
	const [node] = parseFragment(written).childNodes;
	const text = node && 'value' in node ? node.value : '';
	const isWhole = written.endsWith(';') || [...text].length === 1;
	return isWhole && text !== written ? text : undefined;
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

/** The same of what is set so in Markdown or in a wiki. */
export function findSigns(text: string): string | undefined {
	const found = each(text, signs);
	return found.length === 0
		? undefined
		: `holds signs of Markdown or of a wiki; write ${found.join(', ')} without them, text has no mark-up`;
}
