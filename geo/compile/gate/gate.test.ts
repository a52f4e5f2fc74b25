import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { formatProblem, formatWarning } from './problem.ts';
import { addresses } from './samples/addresses.ts';
import { borders } from './samples/borders.ts';
import { axis } from './samples/axis.ts';
import { lacking, translated, withTranslation } from './samples/catalogues.ts';
import { carried, carriers, doubtful } from './samples/carriers.ts';
import { dates } from './samples/dates.ts';
import { entries } from './samples/entries.ts';
import { consistent, exactness } from './samples/exactness.ts';
import { fields } from './samples/fields.ts';
import { files } from './samples/files.ts';
import { glossary, withGlossary } from './samples/glossary.ts';
import { good } from './samples/good.ts';
import { labels } from './samples/labels.ts';
import { inOrder, links } from './samples/links.ts';
import { numbers } from './samples/numbers.ts';
import { outlines } from './samples/outlines.ts';
import { apart, parts } from './samples/parts.ts';
import { periods, withPeriod } from './samples/periods.ts';
import { portraits, withPortrait } from './samples/portraits.ts';
import { references } from './samples/references.ts';
import { sources } from './samples/sources.ts';
import { filesOf, type Sample } from './samples/spoil.ts';
import { stories, withStory } from './samples/stories.ts';
import { texts } from './samples/texts.ts';
import { together } from './samples/together.ts';
import { translatedTexts } from './samples/translated-texts.ts';
import { translations } from './samples/translations.ts';
import { words } from './samples/words.ts';

const groups = {
	fields,
	words,
	texts,
	dates,
	exactness,
	axis,
	numbers,
	references,
	links,
	sources,
	carriers,
	portraits,
	addresses,
	files,
	entries,
	outlines,
	parts,
	borders,
	labels,
	periods,
	stories,
	glossary,
	translations,
	translatedTexts,
	together
};
const place = 'geo/content/places/sochi.yaml';
/** A place that no outline draws, at a point. */
const venueAt = (lng: number, lat: number): Sample['files'] => ({
	'geo/content/places/residence.yaml': [
		'noPointReason: No source with a point was found.',
		`point: { lng: ${lng}, lat: ${lat}, precision: city, source: gazetteer }`
	]
});

describe.each(Object.entries(groups))('the gate on %s', (_, samples) => {
	test.each(samples)('$name', ({ files: spoilt, says }) => {
		const { compiled, problems } = compile(filesOf(spoilt));
		expect(problems.map(formatProblem)).toEqual(says);
		expect(compiled).toBeUndefined();
	});
});

test('every bad sample has something said about it, and there are enough of them', () => {
	const samples = Object.values(groups).flat();
	expect(samples.length).toBeGreaterThanOrEqual(150);
	expect(samples.filter(({ says }) => says.length === 0)).toEqual([]);
});

describe('what may be right is warned of, and holds nothing up', () => {
	test.each([...doubtful, ...lacking])('$name', ({ files: spoilt, says }) => {
		const { compiled, warnings } = compile(filesOf(spoilt));
		expect(warnings.map(formatWarning)).toEqual(says);
		expect(compiled).toBeDefined();
	});
	test.each([['the small atlas', {}], ...carried] as const)('but not %s', (_, changes) => {
		expect(compile(filesOf(changes))).toMatchObject({ problems: [], warnings: [] });
	});
});

describe('dates of different exactness give no false alarm', () => {
	test.each(consistent)('%s', (_, changes) => {
		expect(compile(filesOf(changes)).problems).toEqual([]);
	});
});

describe('links that the dates do not contradict give no false alarm', () => {
	test.each(inOrder)('%s', (_, changes) => {
		expect(compile(filesOf(changes)).problems).toEqual([]);
	});
});

describe('rings that lie as they may give no false alarm', () => {
	test.each(apart)('%s', (_, changes) => {
		expect(compile(filesOf(changes)).problems).toEqual([]);
	});
});

describe('good records give no false alarm', () => {
	test.each([
		['the small atlas', {}],
		['empty lists', { [place]: ['summary:', 'aliases: []\nconflicts: []\nnotes: []\nsummary:'] }],
		['letters outside the basic plane', { [place]: ['ja: ソチ', 'ja: 𠮟ソチ'] }],
		[
			'dashes and quotes of every kind',
			{ [place]: ['en: "Black Sea city[^gazetteer]."', 'en: “Black” – ‘Sea’ — city…'] }
		],
		['a portrait', withPortrait()],
		['a period', withPeriod()],
		['a story', withStory()],
		['a glossary', withGlossary()],
		...translated,
		['a comment', { [place]: ['type: city', '# as the gazetteer has it\ntype: city'] }],
		[
			'text over several lines',
			{
				[place]: [
					'summary: { en: "Black Sea city[^gazetteer]." }',
					'summary:\n  en: >-\n    Black Sea\n    city.'
				]
			}
		],
		[
			'an end that is less exact than the start',
			{
				'geo/content/statements/claim.yaml': ['start: 2016-12,', 'start: 2016-12, end: "2016",']
			}
		],
		[
			'every optional field of a place',
			{
				[place]: [
					'summary:',
					`aliases: [ Sotchi ]
otherPoints:
  - { lng: 39.72, lat: 43.58, precision: city, approximate: true, source: gazetteer }
links:
  - { rel: related-to, to: plan, note: It was shown here., basis: editorial }
conflicts:
  - about: Point
    accounts:
      - { says: One, sources: [ gazetteer ] }
      - { says: Another, sources: [ gazetteer ] }
notes: [ Warm. ]
summary:`
				]
			}
		],
		[
			'a title that looks like a sign of YAML',
			{ [place]: ['en: "Black Sea city[^gazetteer]."', 'en: "*Black* & !"'] }
		],
		['a word that is a near miss of another', { [place]: ['en: Sochi,', 'en: Sohci,'] }],
		['a note on the shapes', { 'geo/shapes/README.md': '# Shapes' }],
		['an id that repeats the name', { [place]: ['type: city', 'id: sochi\ntype: city'] }],
		['a place on the other side of 180°', venueAt(-73.97, 40.7)],
		['a place at the edge of the world', venueAt(180, -90)]
	] as const)('%s', (_, changes) => {
		expect(compile(filesOf(changes)).problems).toEqual([]);
	});
});

test('whatever stands in a file, the gate never throws and never passes over it in silence', () => {
	const whole: Record<string, string> = { ...good, ...withTranslation() };
	const spoilt = fc.record({
		path: fc.constantFrom(...Object.keys(whole)),
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.nat(40),
		instead: fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom(
				'&',
				'*a',
				'!',
				'|',
				'>',
				'? ',
				'{',
				'[',
				'"',
				'\t',
				'- ',
				': ',
				'\n',
				'~',
				'<<: '
			)
		)
	});
	fc.assert(
		fc.property(spoilt, ({ path, at, length, instead }) => {
			const text = whole[path] ?? '';
			const from = Math.floor(at * text.length);
			const now = text.slice(0, from) + instead + text.slice(from + length);
			const { compiled, problems } = compile(filesOf({ ...withTranslation(), [path]: now }));
			expect(compiled === undefined).toBe(problems.length > 0);
			for (const { message } of problems)
				expect(message).not.toMatch(/Invalid |undefined|\[object/);
		}),
		// Each compiles an atlas. `npm run test:fuzz` tries thousands.
		{ numRuns: Number(process.env.GATE_RUNS ?? 100) }
	);
});
