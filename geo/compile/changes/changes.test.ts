// Protects: what the ledger says was changed was changed, and a change that it does not know is told.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../compile.ts';
import { formatProblem, formatWarning } from '../gate/problem.ts';
import { good } from '../gate/samples/good.ts';
import { ledgerFile, textsFile } from './check.ts';
import { compared, continued, type Memory } from './compare.ts';
import { changesOf } from './ledger.ts';
import { textsOf, type Texts } from './texts.ts';

const base = {
	title: { en: 'A summit', ru: 'Встреча' },
	date: { start: '2016-05-06', precision: 'day' },
	summary: { en: 'They met[^a b]; “nothing” was signed[^c].' },
	evidence: [{ source: 'a', locator: '¶ 1' }, { source: 'b' }]
};
const changed = (change: object) => {
	const [was, is] = [textsOf(base), textsOf({ ...base, ...change })] as [Texts, Texts];
	return Object.keys({ ...was, ...is }).filter(
		(field) => was[field as never] !== is[field as never]
	);
};

describe('a text is another', () => {
	test.each([
		[{ summary: { en: 'They met; something was signed.' } }, ['summary']],
		[{ title: { en: 'A summit', ru: 'Встреча', ja: '会談' } }, ['names']],
		[{ date: { start: '2016-05', precision: 'month' } }, ['date']],
		[{ evidence: [{ source: 'a' }] }, ['sources']],
		[{ places: ['sochi'], conflicts: [] }, ['places', 'conflicts']],
		[{ assessment: { verdict: 'partly' } }, ['state']]
	])('%j: %j', (change, fields) => expect(changed(change)).toEqual(fields));

	test.each([
		['the signs of print', { summary: { en: 'They met; "nothing" was signed.' } }],
		['marks of sources', { summary: { en: 'They met; “nothing” was signed[^c d].' } }],
		['the order of fields', { title: { ru: 'Встреча', en: 'A summit' } }],
		['locators and the order of sources', { evidence: [{ source: 'b' }, { source: 'a' }] }],
		['notes', { notes: ['Read again.'] }]
	])('but not by %s', (_, change) => expect(changed(change)).toEqual([]));

	test.each([null, undefined, 'text', [], { evidence: 7, summary: null }])(
		'what is no record has no texts to speak of: %j',
		(value) => expect(() => textsOf(value)).not.toThrow()
	);
});

describe('days', () => {
	const memory = (records: Record<string, Texts>): Memory =>
		Object.fromEntries(Object.entries(records).map(([key, texts]) => [key, { title: key, texts }]));
	const one = memory({ 'events/a': { summary: '1' }, 'events/b': { date: '1' } });
	const two = memory({ 'events/a': { summary: '2', date: '1' }, 'events/c': {} });

	test('hold what was added, corrected and withdrawn', () => {
		expect(compared(one, two, '2026-11-27')).toEqual({
			on: '2026-11-27',
			added: ['events/c'],
			corrected: { 'events/a': ['date', 'summary'] },
			withdrawn: [{ id: 'events/b', title: 'events/b' }]
		});
		expect(compared(one, one, '2026-11-27')).toBeUndefined();
	});

	test('are told once each: what was added and changed on one day was added', () => {
		const first = compared({}, one, '2026-11-27');
		const second = compared(one, two, '2026-11-27');
		if (!first || !second) throw new Error('nothing has changed');
		expect(continued([first], second)).toEqual([
			{ on: '2026-11-27', added: ['events/a', 'events/c'], corrected: {}, withdrawn: [] }
		]);
		expect(continued([{ ...first, on: '2026-11-26' }], second)).toHaveLength(2);
		expect(() => continued([{ ...first, on: '2026-11-28' }], second)).toThrow(
			'reaches to 2026-11-28'
		);
	});

	test('are shown change by change, the last first', () => {
		const days = continued([compared({}, one, '2026-11-26')!], compared(one, two, '2026-11-27')!);
		expect(changesOf(days).map(({ on, key, what }) => `${on} ${what} ${key}`)).toEqual([
			'2026-11-27 added events/c',
			'2026-11-27 corrected events/a',
			'2026-11-27 withdrawn events/b',
			'2026-11-26 added events/a',
			'2026-11-26 added events/b'
		]);
	});
});

describe('the gate', () => {
	const { keys, texts } = stateOfGood();
	const all = `- on: 2026-11-23\n  added: [ ${keys.join(', ')} ]\n`;
	const said = (ledger: string, memory: unknown = texts) => {
		const files = Object.entries({
			...good,
			[ledgerFile]: ledger,
			[textsFile]: JSON.stringify(memory)
		});
		const { problems, warnings } = compile(
			files.map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
		);
		return [...problems.map(formatProblem), ...warnings.map(formatWarning)].filter((line) =>
			/geo\/changes|ledger/.test(line)
		);
	};

	test('is content with a ledger that knows every record as it is', () =>
		expect(said(all)).toEqual([]));

	test('warns of a record that the ledger does not know, or knows otherwise', () => {
		const [first = ''] = keys;
		expect(said(all.replace(`${first}, `, ''))).toEqual([
			expect.stringMatching(/warning: is not in the ledger of changes; run npm run changes$/)
		]);
		expect(said(all, {}).length).toBe(keys.length);
	});

	test.each([
		['- on: 2026-11\n', '"2026-11" is not a day; write it as 2016-05-06'],
		['on: 2026-11-27\n', 'must be'],
		[
			'- on: 2026-11-27\n  added: [ sochi ]\n',
			'"sochi" is not the path of a record; write it as events/<id>'
		],
		[
			'- on: 2026-11-27\n  added: [ places/sohci ]\n',
			'"places/sohci" is no record; did you mean "places/sochi"?'
		],
		['- on: 2026-11-27\n  added: [ events/gone ]\n', 'which says that it was withdrawn'],
		[
			'- on: 2026-11-27\n  corrected: { events/gone: [ summary ] }\n',
			'was never added; add it first'
		],
		['- on: 2026-11-27\n  corrected: { places/sochi: [ sumary ] }\n', 'did you mean "summary"?'],
		[
			'- on: 2026-11-27\n  withdrawn: [ { id: events/gone, title: Gone } ]\n',
			'was not there; remove the line'
		],
		[
			'- on: 2026-11-27\n- on: 2026-11-26\n',
			'is not after 2026-11-27; keep one entry a day, in their order'
		],
		['- on: 2026-11-27\n  addd: []\n', 'is not a known field here; did you mean "added"?'],
		['- on: [\n', 'is not YAML']
	])('refuses %j', (ledger, words) => {
		expect(said(ledger).join('\n')).toContain(words);
	});
});

/** The records of the sample that the ledger keeps. */
function stateOfGood() {
	const records = Object.entries(good).flatMap(([path, text]) => {
		const [, key = ''] =
			/^geo\/content\/((?:places|events|projects|agreements|actors|statements|themes)\/.+)\.yaml$/.exec(
				path
			) ?? [];
		return key ? [[key, { title: key, texts: textsOf(parse(text)) }] as const] : [];
	});
	return { keys: records.map(([key]) => key), texts: Object.fromEntries(records) };
}
