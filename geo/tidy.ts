// Puts the signs of print into every text of the records, in place; nothing else of a file changes.
//   npm run geo:tidy
// eslint-disable-next-line house/import-direction -- the one thing below all folders
import '../tools/ready.cjs';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { isScalar, parseDocument, visit, type Scalar } from 'yaml';
import { typeset, typesetLocator, typesetSupports } from './schema/typography.ts';

const setting: Record<string, (text: string) => string> = {
	locator: typesetLocator,
	supports: typesetSupports
};

/** The source of a scalar with its text set anew. Quotes that its kind of YAML had to escape are curly afterwards. */
function reset(raw: string, kind: Scalar['type'], set: (text: string) => string): string {
	if (kind === 'QUOTE_DOUBLE') return `"${set(raw.slice(1, -1).replaceAll('\\"', '"'))}"`;
	if (kind === 'QUOTE_SINGLE') return `'${set(raw.slice(1, -1).replaceAll("''", "'"))}'`;
	return set(raw);
}

/** A YAML text with its texts set anew; ids, dates and addresses, which hold no blank, stay as they are. */
export function tidied(yaml: string): string {
	const found: { from: number; to: number; instead: string }[] = [];
	visit(parseDocument(yaml), {
		Pair(_, { key, value }) {
			const field = isScalar(key) ? String(key.value) : '';
			if (field === 'url' || field === 'where') return visit.SKIP;
			const set = setting[field];
			if (set && isScalar(value)) note(value, set, true);
			return undefined;
		},
		Scalar(key, node) {
			if (key !== 'key') note(node, typeset);
		}
	});
	function note(node: Scalar, set: (text: string) => string, isText = false) {
		const { value, range, type } = node;
		if (typeof value !== 'string' || !range) return;
		if (!isText && !/[\s'"]/.test(value)) return;
		const [from, to] = range;
		if (found.some((other) => other.from === from)) return;
		const raw = yaml.slice(from, to);
		found.push({ from, to, instead: reset(raw, type, set) });
	}
	return found
		.toSorted((a, b) => b.from - a.from)
		.reduce((text, { from, to, instead }) => text.slice(0, from) + instead + text.slice(to), yaml);
}

if (import.meta.main) {
	let count = 0;
	for (const path of globSync([
		'geo/content/**/*.yaml',
		'geo/glossary.yaml',
		'geo/labels/*.yaml',
		'geo/shapes/**/*.geojson'
	])) {
		const before = readFileSync(path, 'utf8');
		const after = tidied(before);
		if (after === before) continue;
		writeFileSync(path, after);
		count++;
	}
	console.log(`records: ${count} tidied`);
}
