import type { Sample } from './spoil.ts';

export const fields: readonly Sample[] = [
	{
		name: 'an unknown field',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': ['statusNote', 'statusnote']
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:13:1 statusnote is not a known field here; did you mean "statusNote"?'
		]
	},
	{
		name: 'an unknown field that is like no other',
		files: {
			'geo/content/places/sochi.yaml': ['role: primary', 'role: primary\ncolour: red']
		},
		says: [
			'geo/content/places/sochi.yaml:3:1 colour is not a known field here; remove it, or use one of type, role, names, unchecked, aliases, point, noPointReason, otherPoints, parent, summary, unsourced, portrait, links, evidence, conflicts or notes'
		]
	},
	{
		name: 'an unknown field inside a list',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': [
				'    locator: ¶ 1',
				'    locator: ¶ 1\n    page: 3'
			]
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:17:5 evidence[0].page is not a known field here; remove it, or use one of source, locator or supports'
		]
	},
	{
		name: 'a missing field',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': [
				'summary: { en: "The two leaders met – 「日露」 – and 𠮟 said so[^ministry]." }\n',
				''
			]
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:1:1 summary is missing; add a set of fields (en, ru, ja)'
		]
	},
	{
		name: 'a missing field inside a list',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': ['    locator: ¶ 1\n', '']
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:15:5 evidence[0].locator is missing; add text'
		]
	},
	{
		name: 'a field left empty',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': ['statusNote: held', 'statusNote:']
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:13:12 statusNote is left empty; write text, or remove the field'
		]
	},
	{
		name: 'text where a list belongs',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': ['places: [ sochi, residence ]', 'places: sochi']
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:4:9 places "sochi" must be a list, not text; write [ sochi ]',
			'geo/content/places/residence.yaml:1:1 is an orphan: no record names it; name it in the record it belongs to, or remove this file'
		]
	},
	{
		name: 'a number where text belongs',
		files: {
			'geo/content/sources/ministry.yaml': ['publisher: Ministry', 'publisher: 1945']
		},
		says: [
			'geo/content/sources/ministry.yaml:3:12 publisher 1945 must be text, not a number; put it in quotes'
		]
	},
	{
		name: 'text where a number belongs',
		files: {
			'geo/content/projects/plant.yaml': ['value: 200000000', 'value: two hundred']
		},
		says: [
			'geo/content/projects/plant.yaml:9:12 amounts[0].value "two hundred" must be a number, not text'
		]
	},
	{
		name: 'text where true or false belongs',
		files: {
			'geo/content/sources/ministry.yaml': ['titleDescribed: true', 'titleDescribed: "yes"']
		},
		says: [
			'geo/content/sources/ministry.yaml:2:17 titleDescribed "yes" must be true or false, not text'
		]
	},
	{
		name: 'a list where fields belong',
		files: {
			'geo/content/places/sochi.yaml': [
				'summary: { en: "Black Sea city[^gazetteer]." }',
				'summary: [ Black Sea city. ]'
			]
		},
		says: [
			'geo/content/places/sochi.yaml:5:10 summary must be a set of fields (en, ru, ja), not a list'
		]
	},
	{
		name: 'no English text',
		files: {
			'geo/content/places/sochi.yaml': ['names: { en: Sochi, ', 'names: { ']
		},
		says: ['geo/content/places/sochi.yaml:3:1 names.en is missing; add text']
	},
	{
		name: 'an empty text',
		files: {
			'geo/content/places/sochi.yaml': ['en: "Black Sea city[^gazetteer]."', 'en: ""']
		},
		says: [
			'geo/content/places/sochi.yaml:5:16 summary.en "" is empty; write the text or leave the field out'
		]
	},
	{
		name: 'a text that ends with a blank',
		files: {
			'geo/content/places/sochi.yaml': [
				'en: "Black Sea city[^gazetteer]."',
				'en: "Black Sea city. "'
			]
		},
		says: [
			'geo/content/places/sochi.yaml:5:16 summary.en "Black Sea city. " begins or ends with a blank; remove it'
		]
	},
	{
		name: 'a Russian name in Latin letters',
		files: {
			'geo/content/places/sochi.yaml': ['ru: Сочи', 'ru: Sochi']
		},
		says: [
			'geo/content/places/sochi.yaml:3:25 names.ru "Sochi" holds no Cyrillic letter; write the Russian form, or leave ru out'
		]
	},
	{
		name: 'a Japanese name in Latin letters',
		files: {
			'geo/content/places/sochi.yaml': ['ja: ソチ', 'ja: Sochi']
		},
		says: [
			'geo/content/places/sochi.yaml:3:35 names.ja "Sochi" holds no Japanese character; write the Japanese form, or leave ja out'
		]
	},
	{
		name: 'empty evidence',
		files: {
			'geo/content/actors/leader.yaml': [
				'evidence:\n  - source: ministry\n    locator: ¶ 1\n    supports: His office\n',
				'evidence: []\n'
			]
		},
		says: [
			'geo/content/actors/leader.yaml:6:11 evidence is empty; name at least one source with a locator and what it supports'
		]
	},
	{
		name: 'a file with nothing in it',
		files: {
			'geo/content/places/residence.yaml': ''
		},
		says: [
			'geo/content/places/residence.yaml:1:1 holds no fields; see geo/README.md for what a record is'
		]
	},
	{
		name: 'a file that holds a list',
		files: {
			'geo/content/places/residence.yaml': '- type: venue\n'
		},
		says: [
			'geo/content/places/residence.yaml:1:1 holds no fields; see geo/README.md for what a record is'
		]
	},
	{
		name: 'a summary left empty',
		files: {
			'geo/content/places/sochi.yaml': [
				'summary: { en: "Black Sea city[^gazetteer]." }',
				'summary:'
			]
		},
		says: [
			'geo/content/places/sochi.yaml:5:9 summary is left empty; write a set of fields (en, ru, ja)'
		]
	},
	{
		name: 'a list left empty',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': [
				'actors:\n  - { id: leader, role: participant }\n  - { described: An unnamed interpreter, role: participant }\n',
				'actors:\n'
			]
		},
		says: ['geo/content/events/2016-05-06-summit.yaml:6:8 actors is left empty; write a list']
	},
	{
		name: 'an item left empty',
		files: { 'geo/content/agreements/plan.yaml': ['  - { id: leader, role: proposer }', '  -'] },
		says: [
			'geo/content/agreements/plan.yaml:7:4 parties[0] is left empty; write a set of fields (id, described, role)'
		]
	},
	{
		name: 'text where a set of fields belongs',
		files: {
			'geo/content/places/sochi.yaml': [
				'summary: { en: "Black Sea city[^gazetteer]." }',
				'summary: Black Sea city.'
			]
		},
		says: [
			'geo/content/places/sochi.yaml:5:10 summary "Black Sea city." must be a set of fields (en, ru, ja), not text'
		]
	},
	{
		name: 'an id where an actor with a role belongs',
		files: {
			'geo/content/agreements/plan.yaml': ['  - { id: leader, role: proposer }', '  - leader']
		},
		says: [
			'geo/content/agreements/plan.yaml:7:5 parties[0] "leader" must be a set of fields (id, described, role), not text'
		]
	},
	{
		name: 'a number in quotes',
		files: { 'geo/content/places/sochi.yaml': ['lng: 39.730278', 'lng: "39.730278"'] },
		says: [
			'geo/content/places/sochi.yaml:4:15 point.lng "39.730278" must be a number, not text; remove the quotes'
		]
	},
	{
		name: 'a paragraph that is a number',
		files: { 'geo/content/coverage/a-01.yaml': ['paragraph: 7-8', 'paragraph: 7'] },
		says: ['geo/content/coverage/a-01.yaml:2:12 paragraph 7 is not text; put the number in quotes']
	},
	{
		name: 'a paragraph that is none',
		files: { 'geo/content/coverage/a-01.yaml': ['paragraph: 7-8', 'paragraph: seven'] },
		says: [
			'geo/content/coverage/a-01.yaml:2:12 paragraph "seven" is not a paragraph; write "4" or "7-8"'
		]
	},
	{
		name: 'a field whose name is a number',
		files: { 'geo/content/actors/leader.yaml': ['country: JP', 'country: JP\n5: five'] },
		says: [
			'geo/content/actors/leader.yaml:6:1 5 is not a known field here; remove it, or use one of type, names, unchecked, role, summary, unsourced, country, links, evidence, conflicts or notes'
		]
	},
	{
		name: 'nothing that it is about',
		files: { 'geo/content/statements/claim.yaml': ['about: [ plan ]\n', ''] },
		says: ['geo/content/statements/claim.yaml:1:1 about is missing; add a list']
	}
];
