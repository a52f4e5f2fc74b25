import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compile } from './compile/compile.ts';
import { formatProblem, formatWarning } from './compile/gate/problem.ts';
import { good } from './compile/gate/samples/good.ts';
import { readSources } from './disk.ts';
import { update } from './translations.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'translations-'));
	for (const [path, text] of Object.entries(good)) put(path, text);
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (path: string) => join(root, path);
function put(path: string, text: string) {
	mkdirSync(dirname(at(path)), { recursive: true });
	writeFileSync(at(path), text);
}
const read = (path: string) => readFileSync(at(path), 'utf8');
const change = (path: string, piece: string, instead: string) =>
	put(path, read(path).replace(piece, instead));

const folder = 'geo/translations';
const catalogue = `${folder}/ru/agreements/plan.po`;
const record = 'geo/content/agreements/plan.yaml';

/** Path and text of everything that was written. */
const written = () =>
	readdirSync(at(folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.toSorted()
		.map((path) => [path, readFileSync(path, 'utf8')]);
const told = () => {
	const { problems, warnings } = compile(readSources(root));
	return [...problems.map(formatProblem), ...warnings.map(formatWarning)];
};

test('all texts of all records stand there in both languages, in the order of the record', () => {
	expect(update(root)).toEqual({
		ru: { translated: 0, fuzzy: 0, missing: 45 },
		ja: { translated: 0, fuzzy: 0, missing: 44 }
	});
	expect(read(catalogue)).toBe(`msgid ""
msgstr ""
"Project-Id-Version: La Perouse\\n"
"Language: ru\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

msgctxt "title"
msgid "Plan"
msgstr ""

msgctxt "noPlaceReason"
msgid "It names no place."
msgstr ""

msgctxt "summary"
msgid "A plan of eight points[^atlas]."
msgstr ""

msgctxt "statusHistory.note"
msgid "presented"
msgstr ""

msgctxt "standing.note"
msgid "Nothing later was found."
msgstr ""
`);
	expect(existsSync(at(`${folder}/ru/sources`))).toBe(false);
	expect(told().map((line) => line.replace(/;.*/, ''))).toEqual([
		`${folder}/ja:1:1 warning: 44 of 44 texts are not translated yet`,
		`${folder}/ru:1:1 warning: 45 of 45 texts are not translated yet`
	]);
});

test('run twice it changes nothing, also where lines are folded', () => {
	update(root);
	const long = 'План из восьми пунктов, о котором говорили обе стороны, и ещё раз говорили'.repeat(
		4
	);
	change(catalogue, `[^atlas]."\nmsgstr ""`, `[^atlas]."\nmsgstr "${long}[^atlas]."`);
	change(
		catalogue.replace('/ru/', '/ja/'),
		`[^atlas]."\nmsgstr ""`,
		`[^atlas]."\nmsgstr "${'両国が話し合った八項目の計画、'.repeat(20)}八項目[^atlas]。"`
	);
	change(catalogue, 'msgid ""\n', '# Translated by somebody.\nmsgid ""\n');
	update(root);
	const before = written();
	expect(read(catalogue)).toContain('# Translated by somebody.');
	expect(
		read(catalogue)
			.split('\n')
			.filter((line) => line.length > 100)
	).toEqual([]);
	expect(update(root).ru).toEqual({ translated: 1, fuzzy: 0, missing: 44 });
	expect(written()).toEqual(before);
	expect(told().map((line) => line.replace(/ warning.*/, ''))).toEqual([
		`${folder}/ja:1:1`,
		`${folder}/ru:1:1`
	]);
});

test('a changed text keeps its translation as fuzzy, until somebody has looked at it', () => {
	update(root);
	change(catalogue, 'no place."\nmsgstr ""', 'no place."\nmsgstr "Места не названы."');
	change(
		record,
		'It names no place.',
		'It names no "place" at all.'.replaceAll(/"(.*?)"/g, '“$1”')
	);
	expect(told()[0]).toMatch(
		/^geo\/translations\/ja\/agreements\/plan.po:14:1 noPlaceReason "It names no place." is no text of the record; the nearest is "It names no “place” at all.": its English has probably changed/
	);
	expect(update(root).ru).toEqual({ translated: 0, fuzzy: 1, missing: 44 });
	expect(read(catalogue)).toContain(`
#, fuzzy
#| msgid "It names no place."
msgctxt "noPlaceReason"
msgid "It names no “place” at all."
msgstr "Места не названы."
`);
	const before = written();
	update(root);
	expect(written()).toEqual(before);
	expect(told()[1]).toContain('45 of 45 texts are not translated yet, 1 of them fuzzy');
	change(catalogue, '#, fuzzy\n#| msgid "It names no place."\n', '');
	expect(update(root).ru).toEqual({ translated: 1, fuzzy: 0, missing: 44 });
});

test('what is gone goes, and what is no catalogue stays', () => {
	update(root);
	put(`${folder}/ru/places/gone.po`, read(catalogue));
	put(`${folder}/README.md`, '# Translations');
	put(`${folder}/ru/notes.txt`, 'notes');
	change(record, 'title: { en: Plan }', 'title: { en: Plan, ru: План }');
	update(root);
	expect(existsSync(at(`${folder}/ru/places/gone.po`))).toBe(false);
	expect(read(catalogue)).not.toContain('msgctxt "title"');
	expect(read(`${folder}/README.md`)).toBe('# Translations');
	expect(read(`${folder}/ru/notes.txt`)).toBe('notes');
});

test.each([
	[
		'a record is wrong',
		record,
		'type: plan',
		'type: plna',
		/plan\.yaml:1:7 type "plna" is not one of/
	],
	['a record cannot be read', record, 'type: plan', 'type: [', /plan\.yaml:/],
	[
		'a catalogue cannot be read',
		catalogue,
		'msgid "Plan"',
		'msgid "Plan',
		/plan\.po:10:1 cannot be read/
	],
	[
		'an entry stands twice',
		catalogue,
		'\nmsgctxt "title"',
		'\nmsgctxt "title"\nmsgid "Plan"\nmsgstr "План"\n\nmsgctxt "title"',
		/plan\.po:14:1 title stands twice/
	]
])('nothing is written while %s', (_, path, piece, instead, says) => {
	update(root);
	change(path, piece, instead);
	put('geo/content/limits/other.yaml', good['geo/content/limits/excerpts.yaml'] ?? '');
	const before = written();
	expect(() => update(root)).toThrow(says);
	expect(written()).toEqual(before);
});
