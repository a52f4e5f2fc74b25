import { catalogues, entry, folder, head, more, ru, withTranslation } from './catalogues.ts';
import type { Sample } from './spoil.ts';

export const translations: readonly Sample[] = [
	{
		name: 'a language that is none of the atlas',
		files: { [`${folder}/rus/places/sochi.po`]: catalogues[ru] ?? '' },
		says: [
			`${folder}/rus/places/sochi.po:1:1 lies in no language's folder; move it to one of ru or ja; did you mean "ru"?`
		]
	},
	{
		name: 'a catalogue that lies in no folder',
		files: { [`${folder}/sochi.po`]: catalogues[ru] ?? '' },
		says: [`${folder}/sochi.po:1:1 lies in no language's folder; move it to one of ru or ja`]
	},
	{
		name: 'a kind that is not translated',
		files: { [`${folder}/ru/sources/ministry.po`]: head('ru') },
		says: [
			`${folder}/ru/sources/ministry.po:1:1 lies in the folder of no kind that is translated; move it to one of places, events, projects, agreements, actors, statements, themes, limits, periods, stories or borders`
		]
	},
	{
		name: 'a catalogue that lies too deep',
		files: { [`${folder}/ru/places/old/sochi.po`]: head('ru') },
		says: [`${folder}/ru/places/old/sochi.po:1:1 lies too deep; move it to ${folder}/ru/places/`]
	},
	{
		name: 'a file of another kind',
		files: { [`${folder}/ru/places/sochi.mo`]: head('ru') },
		says: [
			`${folder}/ru/places/sochi.mo:1:1 is no catalogue; its name is the id of the record, then .po`
		]
	},
	{
		name: 'a catalogue behind a dot',
		files: { [`${folder}/ru/places/.sochi.po`]: head('ru') },
		says: [
			`${folder}/ru/places/.sochi.po:1:1 begins with a dot, which hides it; rename or remove it`
		]
	},
	{
		name: 'a catalogue of no record',
		files: { [`${folder}/ru/places/sohci.po`]: catalogues[ru] ?? '' },
		says: [
			`${folder}/ru/places/sohci.po:1:1 is named after no record in geo/content/places; did you mean "sochi"?`
		]
	},
	{
		name: 'a catalogue in the folder of another kind',
		files: { [`${folder}/ru/events/sochi.po`]: catalogues[ru] ?? '' },
		says: [
			`${folder}/ru/events/sochi.po:1:1 is named after no record in geo/content/events; correct its name, or remove it`
		]
	},
	{
		name: 'bytes that are no UTF-8',
		files: { [ru]: new Uint8Array([...new TextEncoder().encode(head('ru')), 0xe9]) },
		says: [`${ru}:5:1 is not UTF-8 (this line holds the first bad byte); save it as UTF-8`]
	},
	{
		name: 'a string that is not closed',
		files: withTranslation('"центр города"', '"центр города'),
		says: [
			`${ru}:8:1 cannot be read; write msgctxt, msgid and msgstr, each with its text in double quotes`
		]
	},
	{
		name: 'a double quote inside a string',
		files: withTranslation('"центр города"', '"центр "города""'),
		says: [
			`${ru}:8:1 cannot be read; write msgctxt, msgid and msgstr, each with its text in double quotes`
		]
	},
	{
		name: 'something that is no gettext behind the last entry',
		files: more('nonsense\n'),
		says: [
			`${ru}:13:1 cannot be read; write msgctxt, msgid and msgstr, each with its text in double quotes`
		]
	},
	...[
		['an entry without msgstr', '\nmsgctxt "notes"\nmsgid "Warm."\n'],
		['two fields in one entry', '\nmsgctxt "notes"\nmsgctxt "role"\nmsgid "Warm."\nmsgstr ""\n'],
		['a string before the first word', '\n"Warm."\nmsgctxt "notes"\nmsgid "Warm."\nmsgstr ""\n']
	].map(([name = '', text = '']) => ({
		name,
		files: more(text),
		says: [
			`${ru}:14:1 is no whole entry; write msgctxt, msgid and msgstr, each with its text in double quotes, in this order`
		]
	})),
	{
		name: 'a note that belongs to nothing',
		files: more('\n# see above\n'),
		says: [`${ru}:14:1 is a note without an entry; remove it, or the empty line below`]
	},
	{
		name: 'an entry out of use',
		files: more('\n#~ msgctxt "notes"\n#~ msgid "Warm."\n#~ msgstr "Тепло."\n'),
		says: [`${ru}:14:1 is an entry out of use (#~); remove it`]
	},
	{
		name: 'plural forms',
		files: withTranslation(
			'msgstr "центр города"',
			'msgid_plural "city-centres"\nmsgstr[0] "центр"\nmsgstr[1] "центра"'
		),
		says: [`${ru}:8:1 has plural forms; write one translation, as msgstr`]
	},
	{
		name: 'a flag of programs',
		files: withTranslation('\nmsgctxt "summary"', '\n#, fuzzy, c-format\nmsgctxt "summary"'),
		says: [`${ru}:12:1 summary has the flag "c-format"; remove it, only fuzzy is used`]
	},
	{
		name: 'an entry that stands twice',
		files: more(entry('point.precision', 'city-centre', 'центр')),
		says: [`${ru}:15:1 point.precision stands twice, here and in line 7; remove one`]
	},
	{
		name: 'no head',
		files: { [ru]: entry('point.precision', 'city-centre', 'центр города') },
		says: [`${ru}:1:1 has no head; begin it as the other catalogues of ru begin`]
	},
	{
		name: 'the head of another language',
		files: withTranslation('Language: ru', 'Language: ru_RU'),
		says: [
			`${ru}:1:1 says "Language: ru_RU" in the folder of ru; write "Language: ru", or move the file`
		]
	},
	{
		name: 'a head that says neither language nor encoding',
		files: { [ru]: 'msgid ""\nmsgstr "Project-Id-Version: La Perouse\\n"\n' },
		says: [
			`${ru}:1:1 does not say its language; add "Language: ru\\n"`,
			`${ru}:1:1 does not say that it is UTF-8; add "Content-Type: text/plain; charset=utf-8\\n"`
		]
	},
	{
		name: 'an English text that has changed',
		files: withTranslation('msgid "Black Sea city', 'msgid "Black Sea town'),
		says: [
			`${ru}:11:1 summary "Black Sea town[^gazetteer]." is no text of the record; the nearest is "Black Sea city[^gazetteer].": its English has probably changed, and npm run translations keeps the translation to be looked at`
		]
	},
	{
		name: 'a text in the wrong field',
		files: withTranslation('msgctxt "summary"', 'msgctxt "notes"'),
		says: [
			`${ru}:11:1 notes is no field with "Black Sea city[^gazetteer].", which stands in summary; correct msgctxt`
		]
	},
	{
		name: 'a field with an index',
		files: more(entry('summaries', 'A city', 'Город')),
		says: [
			`${ru}:15:1 summaries is no field of the record with a text to translate; did you mean "summary"?`
		]
	},
	{
		name: 'a text that is evidence, and one that is a word of a list',
		files: more(
			entry('evidence.supports', 'Coordinates of the city centre', 'Координаты') +
				entry('role', 'primary', 'главное')
		),
		says: ['15', '19'].map(
			(line, i) =>
				`${ru}:${line}:1 ${['evidence.supports', 'role'][i]} is no field of the record with a text to translate; remove the entry, as npm run translations does`
		)
	},
	{
		name: 'an entry without a field',
		files: more('\nmsgid "Warm."\nmsgstr "Тепло."\n'),
		says: [`${ru}:14:1 "Warm." has no msgctxt; write the field that it stands in`]
	},
	{
		name: 'a name that the record gives itself',
		files: more(entry('names', 'Sochi', 'Сочи')),
		says: [
			`${ru}:15:1 names stands in Russian in the record or on the chart already, "Сочи"; remove the entry`
		]
	},
	{
		name: 'a name that stands on the chart',
		files: {
			'geo/labels/towns.yaml': ['place: sochi', 'place: residence'],
			[`${folder}/ja/places/residence.po`]: head('ja') + entry('names', 'Residence', '官邸')
		},
		says: [
			`${folder}/ja/places/residence.po:7:1 names stands in Japanese in the record or on the chart already, "ソチ市"; remove the entry`
		]
	}
];
