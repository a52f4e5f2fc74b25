import type { Sample } from './spoil.ts';

const towns = 'geo/labels/towns.yaml';
const sources = 'geo/labels/sources.yaml';

export const labels: readonly Sample[] = [
	{
		name: 'a name without a source',
		files: { [towns]: ['en: { text: Adler, source: atlas-page }', 'en: { text: Adler }'] },
		says: [
			`${towns}:6:5 [0].names.en.source is missing; add the id of a page in geo/labels/sources.yaml`
		]
	},
	{
		name: 'a name whose source is not listed',
		files: {
			[towns]: ['en: { text: Adler, source: atlas-page }', 'en: { text: Adler, source: atlas-pag }']
		},
		says: [
			`${towns}:6:32 [0].names.en.source "atlas-pag" is not in geo/labels/sources.yaml; did you mean "atlas-page"?`
		]
	},
	{
		name: 'a source that no name cites',
		files: {
			[sources]: 'atlas-page: { title: A page, where: a }\nother: { title: Another, where: b }\n'
		},
		says: [`${sources}:2:1 other is cited by no name; remove it`]
	},
	{
		name: 'a reading of a name that is written in kana',
		files: {
			[towns]: [
				'ja: { text: ソチ市, source: atlas-page }\n',
				'ja: { text: ソチ市, source: atlas-page }\n  reading: { text: そち, source: atlas-page }\n'
			]
		},
		says: [
			`${towns}:17:12 [1].reading needs a name in kanji before 島, 群島, 列島, 諸島, 列岩 or 岩`
		]
	},
	{
		name: 'a reading that is no kana',
		files: {
			[towns]: [
				'ja: { text: ソチ市, source: atlas-page }\n',
				'ja: { text: 曽地島, source: atlas-page }\n  reading: { text: Sochi, source: atlas-page }\n'
			]
		},
		says: [
			`${towns}:17:20 [1].reading.text "Sochi" holds more than kana; write the reading of the own part of the name alone`
		]
	},
	{
		name: 'a reading that is not that of the name in Latin letters',
		files: {
			[towns]: [
				'ja: { text: ソチ市, source: atlas-page }\n',
				'ja: { text: 曽地島, source: atlas-page }\n  reading: { text: そか, source: atlas-page }\n'
			]
		},
		says: [`${towns}:17:20 [1].reading.text "そか" is not how "Sochi" is read; correct one of them`]
	},
	{
		name: 'a place that both claim with one name only',
		files: { [towns]: ['    ja: { text: ソチ市, source: atlas-page }\n', ''] },
		says: [
			`${towns}:15:5 [1].names needs ru and ja: a place that both sides claim bears both names`
		]
	},
	{
		name: 'lettering without any name',
		files: {
			[towns]: '- { id: adler, kind: town, rank: 4, at: [39.92, 43.43], names: {} }\n',
			[sources]: '{}\n'
		},
		says: [`${towns}:1:64 [0].names is empty; write at least one name with its source`]
	},
	{
		name: 'lettering of an unknown kind',
		files: { [towns]: ['kind: town', 'kind: twon'] },
		says: [
			`${towns}:2:9 [0].kind "twon" is not one of country, sea, strait, bay, trench, basin, city, town, village, port, island or island-group; did you mean "town"?`
		]
	},
	{
		name: 'lettering with its position swapped',
		files: { [towns]: ['[39.92, 43.43]', '[39.92, 143.43]'] },
		says: [`${towns}:4:15 [0].at[1] 143.43 is out of range; it lies between -90 and 90`]
	},
	{
		name: 'lettering of no rank',
		files: { [towns]: ['rank: 4', 'rank: 9'] },
		says: [`${towns}:3:9 [0].rank 9 is out of range; write 1 to 6`]
	},
	{
		name: 'lettering twice',
		files: { [towns]: ['id: sochi-town', 'id: adler'] },
		says: [`${towns}:8:7 [1].id "adler" is named twice; remove one`]
	},
	{
		name: 'lettering of a place that has no record',
		files: { [towns]: ['place: sochi', 'place: soci'] },
		says: [`${towns}:12:10 [1].place "soci" is not the id of a place; did you mean "sochi"?`]
	},
	{
		name: 'a list of names that is none',
		files: { [towns]: 'id: adler\n', [sources]: '{}\n' },
		says: [`${towns}:1:1 is not a list of names; begin each with "- id:"`]
	},
	{
		name: 'a name of a place that the lettering has too',
		files: { [towns]: ['ソチ市', 'ソチ'] },
		says: [
			'geo/content/places/sochi.yaml:3:35 names.ja "ソチ" stands in geo/labels too, with its page; remove it here'
		]
	},
	{
		name: 'an unchecked name that is not there',
		files: {
			'geo/content/actors/leader.yaml': ['role:', 'unchecked: [ ja ]\nrole:']
		},
		says: [
			'geo/content/actors/leader.yaml:3:14 unchecked[0] "ja" has no name here; write the name, or remove the word'
		]
	},
	{
		name: 'a title and a summary that name a disputed island as one side does',
		files: {
			[towns]: [
				'both: { russian: Sochi, japanese: Sochi }\n  names:\n',
				'both: { russian: Residence, japanese: Kyotei }\n  names:\n    en: { text: Residence / Kyotei, source: atlas-page }\n'
			],
			'geo/content/actors/company.yaml': ['Owner of the plant', 'Owner of Kyotei']
		},
		says: [
			'geo/content/actors/company.yaml:3:16 summary.en names Kyotei without Residence; both sides claim it: write Residence / Kyotei',
			'geo/content/places/residence.yaml:3:14 names.en names Residence without Kyotei; both sides claim it: write Residence / Kyotei'
		]
	}
];
