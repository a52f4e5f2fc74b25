import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf } from '../gate/samples/spoil.ts';
import { contentFolder, parseRecord } from '../gate/parse.ts';
import { textsOf } from './texts.ts';

/** The texts of records below `geo/content`, by their paths. */
const textsIn = (files: readonly { path: string; bytes: Uint8Array }[]) =>
	files.flatMap((file) => {
		const { record } = parseRecord(file);
		return record ? [...textsOf(record, new Map()).values()] : [];
	});
const small = (changes: Parameters<typeof filesOf>[0] = {}) =>
	filesOf(changes).filter(({ path }) => path.startsWith(contentFolder));
const place = 'geo/content/places/sochi.yaml';

test('every text of the schemas is translated but evidence, spellings, sources and coverage', () => {
	const files = globSync(`${contentFolder}/*/*.yaml`).map((path) => ({
		path: path.replaceAll('\\', '/'),
		bytes: readFileSync(path)
	}));
	expect([...new Set(textsIn(files).map(({ field }) => field))].toSorted()).toEqual([
		'actors.described',
		'amounts.what',
		'assessment.why',
		'conflicts.about',
		'conflicts.accounts.by',
		'conflicts.accounts.says',
		'conflicts.note',
		'lead',
		'links.note',
		'names',
		'noDateReason',
		'noPlaceReason',
		'noPointReason',
		'notes',
		'otherPoints.precision',
		'parties.described',
		'point.precision',
		'portrait.figures.label',
		'portrait.read.why',
		'portrait.story.text',
		'role',
		'speaker.described',
		'standing.note',
		'statusHistory.note',
		'statusNote',
		'steps.text',
		'steps.title',
		'summary',
		'title',
		'unsourced.says',
		'unsourced.why'
	]);
});

test('the role of an actor is a text, that of a place a word of a list', () => {
	const roles = textsIn(small()).filter(({ field }) => field === 'role');
	expect(roles.map(({ en }) => en)).toEqual(['Prime Minister']);
});

test('texts stand in the order of their file, equal ones of a field once', () => {
	const files = small({ [place]: ['summary:', 'notes: [ Warm., Wet., Warm. ]\nsummary:'] });
	const texts = textsIn(files.filter(({ path }) => path === place));
	expect(texts.map(({ field, en }) => `${field}: ${en}`)).toEqual([
		'names: Sochi',
		'point.precision: city-centre',
		'notes: Warm.',
		'notes: Wet.',
		'summary: Black Sea city[^gazetteer].'
	]);
});

test.each([
	['by its record', { en: 'Sochi', ru: 'Сочи' }, undefined, { ru: 'Сочи' }],
	['by the lettering of the chart', { en: 'Sochi' }, 'Сочи', { ru: 'Сочи' }],
	['by neither', { en: 'Sochi' }, undefined, {}]
])('a name is given %s', (_, names, ru, given) => {
	const labels = ru ? { ru: { text: ru, source: 'atlas-page' } } : {};
	const record = {
		path: place,
		kind: 'places' as const,
		id: 'sochi',
		value: { names },
		problem: () => expect.unreachable()
	};
	expect([...textsOf(record, new Map([['sochi', labels]])).values()]).toEqual([
		{ field: 'names', en: 'Sochi', given }
	]);
});
