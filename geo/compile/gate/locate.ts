import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Path } from './problem.ts';

/** A text in YAML (or JSON, a subset of YAML 1.2), and the positions of its fields. */
export interface Located {
	document: Document;
	/** Line and column, counted from 1, of a place in the text. */
	at(offset: number): { line: number; column: number };
	/** Of a field: of its value or its key; of a field that is not there, of its nearest parent. */
	of(field: Path, part?: 'key' | 'value'): { line: number; column: number };
}

export function locate(text: string): Located {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		stringKeys: true
	});
	const at = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	return { document, at, of: (field, part = 'value') => at(offsetOf(document, field, part)) };
}

function offsetOf(document: Document, field: Path, part: 'key' | 'value'): number {
	for (let length = field.length; length > 0; length--) {
		const node = document.getIn(field.slice(0, length), true);
		if (node === undefined) continue;
		const parent = document.getIn(field.slice(0, length - 1), true);
		const key = field[length - 1];
		if (isMap(parent) && (part === 'key' || length < field.length || !isNode(node))) {
			const pair = parent.items.find((p) => isPair(p) && isScalar(p.key) && p.key.value === key);
			if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
		}
		if (isNode(node) && node.range) return node.range[0];
	}
	return document.contents?.range?.[0] ?? 0;
}
