// Protects: whatever is written into any string of any file, the gate refuses it with file and line, or takes it for a text; it
// never throws, and lets no address pass that is none. A few payloads here; `npm run test:fuzz` tries all.
import { group } from 'd3-array';
import { expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { compile } from '../compile.ts';
import { formatProblem } from './problem.ts';
import { good } from './samples/good.ts';
import { somePayloads } from './samples/payloads.ts';
import { filesOf } from './samples/spoil.ts';

/** A string of a file: its key, and where it stands. */
interface Field {
	path: string;
	at: readonly unknown[];
	key: string;
}

const fieldsIn = (path: string): Field[] => {
	const found: Field[] = [];
	const walk = (node: unknown, at: unknown[], key: string) => {
		if (isMap(node))
			for (const { key: name, value } of node.items) {
				const next = isScalar(name) ? String(name.value) : String(name);
				walk(value, [...at, next], next);
			}
		else if (isSeq(node)) node.items.forEach((item, i) => walk(item, [...at, i], key));
		else if (isScalar(node) && typeof node.value === 'string') found.push({ path, at, key });
	};
	walk(parseDocument(good[path] ?? '').contents, [], '');
	return found;
};
const fields = Object.keys(good).flatMap(fieldsIn);

const written = (path: string, document: Document) =>
	path.endsWith('.geojson') ? JSON.stringify(document.toJS(), null, 1) : document.toString();

/** The good atlas with a payload in some of its fields. */
function spoiltAt(payload: string, spoilt: readonly Field[]) {
	const changes: Record<string, string> = {};
	for (const [path, own] of group(spoilt, (field) => field.path)) {
		const document = parseDocument(good[path] ?? '');
		for (const { at } of own) document.setIn(at, payload);
		changes[path] = written(path, document);
	}
	return compile(filesOf(changes));
}

test('the strings of every kind of file are tried', () => {
	expect(fields.length).toBeGreaterThanOrEqual(150);
	expect(new Set(fields.map(({ path }) => path)).size).toBe(Object.keys(good).length);
});

/** Addresses, ids, words of a vocabulary, and dates: never one of them. */
const noText =
	/^(url|id|type|role|source|sources|status|verdict|rel|to|from|start|end|date|asOf|precision|language|country|retrieved|parent|place|places|part|holder|claimants|kind|scheme|basis|currency|record|records|section|article|paragraph|outline)$/;

test.each(somePayloads(Number(process.env.PAYLOADS ?? 6)))('%j', (payload) => {
	// All at once, and one after the other for as many payloads as there are fields.
	const all = spoiltAt(payload, fields);
	expect(all.compiled).toBeUndefined();
	const turn = [...payload].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
	for (const field of fields.filter((_, i) => i % 23 === turn % 23)) {
		const { compiled, problems } = spoiltAt(payload, [field]);
		const where = `${field.path} ${field.at.join('.')}`;
		expect(compiled === undefined, where).toBe(problems.length > 0);
		if (noText.test(field.key)) expect(compiled, where).toBeUndefined();
		for (const problem of problems) {
			expect(formatProblem(problem), where).toMatch(/^geo\/[\w./-]+:\d+:\d+ /);
			expect(problem.message).not.toMatch(/Invalid |undefined|\[object/);
		}
	}
});
