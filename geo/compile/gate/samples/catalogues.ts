import type { Sample } from './spoil.ts';

export const folder = 'geo/translations';
export const ru = `${folder}/ru/places/sochi.po`;
export const ja = `${folder}/ja/places/sochi.po`;

export const head = (language: string) => `msgid ""
msgstr ""
"Language: ${language}\\n"
"Content-Type: text/plain; charset=utf-8\\n"
`;
export const entry = (field: string, en: string, text: string) => `
msgctxt "${field}"
msgid "${en}"
msgstr "${text}"
`;

export const catalogues: Readonly<Record<string, string>> = {
	[ru]:
		head('ru') +
		entry('point.precision', 'city-centre', 'центр города') +
		entry('summary', 'Black Sea city[^gazetteer].', 'Город на Чёрном море[^gazetteer].'),
	[ja]:
		head('ja') +
		entry('point.precision', 'city-centre', '市の中心部') +
		entry('summary', 'Black Sea city[^gazetteer].', '黒海沿岸の都市[^gazetteer]。')
};

/** Both catalogues of a place of the good atlas, one piece of the Russian or of the Japanese replaced. */
export function withTranslation(piece = '', instead = '', path = ru): Record<string, string> {
	const text = catalogues[path] ?? '';
	if (!text.includes(piece)) throw new Error(`${path} does not hold "${piece}"`);
	return { ...catalogues, [path]: text.replace(piece, () => instead) };
}

/** The Russian catalogue with more at its end, from line 13 on. */
export const more = (text: string) =>
	withTranslation('море[^gazetteer]."\n', `море[^gazetteer]."\n${text}`);

/** A place whose summary says something without a source. */
const bare = 'Black Sea city[^gazetteer]. Warm.';
export const withBare = (summary: string, says: string): Sample['files'] => ({
	'geo/content/places/sochi.yaml': [
		'summary: { en: "Black Sea city[^gazetteer]." }',
		`summary: { en: "${bare}" }\nunsourced:\n  - { says: Warm, why: Nobody says so. }`
	],
	[ru]:
		head('ru') +
		entry('summary', bare, summary) +
		entry('unsourced.says', 'Warm', says) +
		entry('unsourced.why', 'Nobody says so.', 'Никто этого не говорит.')
});
/** A place that has a figure and a name as notes. */
const withNotes = (
	...notes: readonly (readonly [en: string, text: string])[]
): Sample['files'] => ({
	'geo/content/places/sochi.yaml': [
		'summary: {',
		`notes: [ ${notes.map(([en]) => `"${en}"`).join(', ')} ]\nsummary: {`
	],
	[ja]: catalogues[ja] + notes.map(([en, text]) => entry('notes', en, text)).join('')
});

/** Translations with nothing to be said against them. */
export const translated: readonly (readonly [string, Sample['files']])[] = [
	['translations of a place', withTranslation()],
	[
		'a part without a source that its summary says',
		withBare('Тёплый город[^gazetteer]. Тепло.', 'Тепло')
	],
	[
		'figures and names that need no translation',
		withNotes(
			['49% RDIF, 51% JBIC', 'RDIF 49%、JBIC 51%'],
			['G20', 'G20'],
			['900 kW', '900 kW'],
			['16.5%', '16.5%']
		)
	],
	['quotation marks inside others', withTranslation('Город на Чёрном море', '«Город „на“ море»')],
	[
		'a folded text, and a note',
		withTranslation(
			'msgid "Black Sea city[^gazetteer]."',
			'msgid ""\n"Black Sea "\n"city[^gazetteer]."'
		)
	],
	[
		'a note of the translator',
		withTranslation(
			'\nmsgctxt "summary"',
			'\n# как в атласе\n#. note\n#: file:1\nmsgctxt "summary"'
		)
	],
	[
		'entries without a line between them',
		withTranslation('\nmsgctxt "summary"', 'msgctxt "summary"')
	],
	[
		'a fuzzy translation, whatever it says',
		withTranslation('\nmsgctxt "summary"', '\n#, fuzzy\nmsgctxt "summary"')
	],
	['words for translators', { [`${folder}/README.md`]: '# Translations' }]
];

/** What a language lacks that was begun: nobody counts the texts of the other. */
export const lacking: readonly Sample[] = [
	{
		name: 'a language with the catalogue of one record',
		files: { [ru]: catalogues[ru] ?? '' },
		says: [
			`${folder}/ru:1:1 warning: 43 of 45 texts are not translated yet; the first: actors/company names "Company"`
		]
	},
	{
		name: 'a translation of an English text that has changed, and an empty one',
		files: {
			[ja]: `${catalogues[ja]}`
				.replace('\nmsgctxt "summary"', '\n#, fuzzy\nmsgctxt "summary"')
				.replace('市の中心部', '')
		},
		says: [
			`${folder}/ja:1:1 warning: 44 of 44 texts are not translated yet, 1 of them fuzzy (the English has changed); the first: actors/company names "Company"`
		]
	}
];
