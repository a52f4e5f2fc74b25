import { expect, test } from 'vitest';
import type { Entry } from './catalogue.ts';
import { merged } from './merge.ts';

const text = (en: string, field = 'notes') => ({ field, en, given: {} });
const entry = (en: string, text: string, rest: Partial<Entry> = {}): Entry => ({
	field: 'notes',
	en,
	text,
	fuzzy: false,
	...rest
});
const changed = (en: string, text: string, from: string, field = 'notes') =>
	entry(en, text, { field, fuzzy: true, previous: `msgid "${from}"` });

const cold = 'It is cold in winter.';
const warm = 'It is warm in summer.';

test.each([
	[
		'what still matches is kept',
		[text(cold)],
		[entry(cold, 'Холодно.')],
		[entry(cold, 'Холодно.')]
	],
	[
		'a note of a translator too',
		[text(cold)],
		[entry(cold, '', { note: '?' })],
		[entry(cold, '', { note: '?' })]
	],
	['what is new is empty', [text(cold)], [], [entry(cold, '')]],
	['what is gone is dropped', [], [entry(cold, 'Холодно.')], []],
	[
		'what the record gives itself is left out',
		[{ field: 'title', en: 'Sochi', given: { ru: 'Сочи' } }],
		[entry('Sochi', 'Сочи', { field: 'title' })],
		[]
	],
	[
		'the order is that of the record',
		[text(warm), text(cold)],
		[entry(cold, 'Холодно.'), entry(warm, 'Тепло.')],
		[entry(warm, 'Тепло.'), entry(cold, 'Холодно.')]
	],
	[
		'a changed text keeps its translation as fuzzy, with the old English',
		[text('It is very cold in winter.'), text(warm)],
		[entry(cold, 'Холодно.'), entry(warm, 'Тепло.')],
		[changed('It is very cold in winter.', 'Холодно.', cold), entry(warm, 'Тепло.')]
	],
	[
		'the only text of a field does so however much it changed',
		[text('A port on the Black Sea.', 'summary')],
		[entry('Warm.', 'Тепло.', { field: 'summary' })],
		[changed('A port on the Black Sea.', 'Тепло.', 'Warm.', 'summary')]
	],
	[
		'one of several that is another text does not',
		[text('A port on the Black Sea.'), text(warm)],
		[entry('Wet.', 'Сыро.'), entry(warm, 'Тепло.')],
		[entry('A port on the Black Sea.', ''), entry(warm, 'Тепло.')]
	],
	[
		'each goes to the nearest, and to one',
		[text('It is cold in winters.'), text('It is warm in summers.')],
		[entry(warm, 'Тепло.'), entry(cold, 'Холодно.')],
		[
			changed('It is cold in winters.', 'Холодно.', cold),
			changed('It is warm in summers.', 'Тепло.', warm)
		]
	],
	[
		'a text that moved to another field is to be looked at',
		[text(cold, 'statusNote')],
		[entry(cold, 'Холодно.')],
		[changed(cold, 'Холодно.', cold, 'statusNote')]
	],
	[
		'a fuzzy one whose English changes again remembers what it is a translation of',
		[text('It was cold in winter.')],
		[changed('It is cold in winters.', 'Холодно.', cold)],
		[changed('It was cold in winter.', 'Холодно.', cold)]
	],
	[
		'quotes are written as gettext writes them',
		[text('“Cold” \\ winter')],
		[entry('"Cold" \\ winter', 'Холод')],
		[changed('“Cold” \\ winter', 'Холод', '\\"Cold\\" \\\\ winter')]
	],
	[
		'nothing is fuzzy without a translation',
		[text(cold)],
		[entry(cold, '', { fuzzy: true })],
		[entry(cold, '')]
	]
] as const)('%s', (_, texts, old, now) => {
	expect(merged(texts, old, 'ru')).toEqual(now);
});
