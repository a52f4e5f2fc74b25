import type { Sample } from './spoil.ts';
import { good } from './good.ts';

export const references: readonly Sample[] = [
	{
		name: 'a mistyped place',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': ['[ sochi, residence ]', '[ sohci, residence ]']
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:4:11 places[0] "sohci" is not the id of a place; did you mean "sochi"?'
		]
	},
	{
		name: 'a source that does not exist',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': [
				'  - source: ministry',
				'  - source: newspaper-of-record'
			]
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:5:16 summary.en marks "ministry", which is not in this record\'s evidence; add it there, or name one of newspaper-of-record',
			'geo/content/events/2016-05-06-summit.yaml:15:13 evidence[0].source "newspaper-of-record" is not the id of a source; add that record or correct the id',
			'geo/content/events/2016-05-06-summit.yaml:21:39 conflicts[0].accounts[0].sources[0] "ministry" is not in this record\'s evidence; add it there too',
			'geo/content/events/2016-05-06-summit.yaml:22:60 conflicts[0].accounts[1].sources[0] "ministry" is not in this record\'s evidence; add it there too'
		]
	},
	{
		name: 'a mistyped record in a link',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': ['to: plan', 'to: plam']
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:12:28 links[0].to "plam" is not the id of a place, an event, a project, an agreement, an actor, a statement or a theme; did you mean "plan"?'
		]
	},
	{
		name: 'a link to itself',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': ['to: plan', 'to: 2016-05-06-summit']
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:12:28 links[0].to "2016-05-06-summit" is the record itself; name another one or remove it'
		]
	},
	{
		name: 'the same link twice',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': [
				'  - { rel: related-to, to: plan, note: presented there }',
				'  - { rel: related-to, to: plan }\n  - { rel: related-to, to: plan }'
			]
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:13:28 links[1].to "plan" is named twice in this list; remove one'
		]
	},
	{
		name: 'a place twice',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': ['[ sochi, residence ]', '[ sochi, sochi ]']
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:4:18 places[1] "sochi" is named twice in this list; remove one',
			'geo/content/places/residence.yaml:1:1 is an orphan: no record names it; name it in the record it belongs to, or remove this file'
		]
	},
	{
		name: 'a link to a source',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': ['to: plan', 'to: ministry']
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:12:28 links[0].to "ministry" is a source; name a place, an event, a project, an agreement, an actor, a statement or a theme here'
		]
	},
	{
		name: 'an actor that is a place',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': ['id: leader', 'id: sochi']
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:7:11 actors[0].id "sochi" is a place; name an actor here'
		]
	},
	{
		name: 'an actor with an id and a description',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': [
				'{ described: An',
				'{ id: company, described: An'
			]
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:8:5 actors[1] needs either an id (an actor with a record) or a described (one without), not both'
		]
	},
	{
		name: 'neither a place nor a reason',
		files: {
			'geo/content/agreements/plan.yaml': ['noPlaceReason: It names no place.\n', '']
		},
		says: [
			'geo/content/agreements/plan.yaml:1:1 places needs either at least one place or a noPlaceReason that says why there is none (not both)'
		]
	},
	{
		name: 'a place and a reason for none',
		files: {
			'geo/content/projects/plant.yaml': [
				'places: [ sochi ]',
				'places: [ sochi ]\nnoPlaceReason: None.'
			]
		},
		says: [
			'geo/content/projects/plant.yaml:4:9 places needs either at least one place or a noPlaceReason that says why there is none (not both)'
		]
	},
	{
		name: 'an id that is not one',
		files: {
			'geo/content/statements/claim.yaml': ['id: leader', 'id: The Leader']
		},
		says: [
			'geo/content/statements/claim.yaml:3:16 speaker.id "The Leader" is not an id; use lower-case letters, digits and single hyphens'
		]
	},
	{
		name: 'places inside each other',
		files: {
			'geo/content/places/sochi.yaml': ['summary:', 'parent: residence\nsummary:']
		},
		says: [
			'geo/content/places/residence.yaml:5:9 parent runs in a circle: residence → sochi → residence; cut it'
		]
	},
	{
		name: 'a step whose source is not evidence',
		files: {
			'geo/content/agreements/plan.yaml': [
				'    note: presented\n    source: ministry',
				'    note: presented\n    source: gazetteer'
			]
		},
		says: [
			'geo/content/agreements/plan.yaml:13:13 statusHistory[0].source "gazetteer" is not in this record\'s evidence; add it there too'
		]
	},
	{
		name: 'a verdict whose source is not evidence',
		files: {
			'geo/content/statements/claim.yaml': ['sources: [ ministry ]', 'sources: [ gazetteer ]']
		},
		says: [
			'geo/content/statements/claim.yaml:11:14 assessment.sources[0] "gazetteer" is not in this record\'s evidence; add it there too'
		]
	},
	{
		name: 'the same evidence twice',
		files: {
			'geo/content/actors/leader.yaml': [
				'    supports: His office\n',
				'    supports: His office\n  - source: ministry\n    locator: ¶ 1\n    supports: His office\n'
			]
		},
		says: ['geo/content/actors/leader.yaml:10:5 evidence[1] is given twice; remove one']
	},
	{
		name: 'an orphan source',
		files: {
			'geo/content/sources/lonely.yaml':
				'title: Statement\ntitleDescribed: true\npublisher: Ministry\nurl: https://ministry.example/lonely\ndate: 2016-05-06\ntype: primary-official\nlanguage: en\ncountry: JP\nretrieved: 2026-11-21\nqualityNote: Official page.\n'
		},
		says: [
			'geo/content/sources/lonely.yaml:1:1 is an orphan: no record names it; name it in the record it belongs to, or remove this file'
		]
	},
	{
		name: 'an orphan place',
		files: {
			'geo/content/places/nowhere.yaml':
				'type: venue\nrole: secondary\nnames: { en: Residence }\nnoPointReason: No source with a point was found.\nsummary: { en: "Venue of the talks[^gazetteer]." }\nevidence:\n  - source: gazetteer\n    locator: row Residence\n    supports: Name\n'
		},
		says: [
			'geo/content/places/nowhere.yaml:1:1 is an orphan: no record names it; name it in the record it belongs to, or remove this file'
		]
	},
	{
		name: 'a theme number twice',
		files: {
			'geo/content/themes/fuel.yaml': good['geo/content/themes/energy.yaml'] ?? '',
			'geo/content/events/2016-05-06-summit.yaml': [
				'  - { id: energy, basis: subject }',
				'  - { id: energy, basis: subject }\n  - { id: fuel, basis: subject }'
			]
		},
		says: ['geo/content/themes/fuel.yaml:2:9 number 4 is the number of "energy" too; correct one']
	},
	{
		name: 'a point of the plan without a number',
		files: {
			'geo/content/themes/energy.yaml': ['number: 4\n', '']
		},
		says: [
			'geo/content/themes/energy.yaml:1:1 number is for the eight points, which all have one; a sector has none'
		]
	},
	{
		name: 'a mistyped id that names the only user of a record',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': ['[ sochi, residence ]', '[ sochi, residense ]']
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:4:18 places[1] "residense" is not the id of a place; did you mean "residence"?'
		]
	},
	{
		name: 'a place that is its own parent',
		files: { 'geo/content/places/sochi.yaml': ['summary:', 'parent: sochi\nsummary:'] },
		says: [
			'geo/content/places/sochi.yaml:5:9 parent "sochi" is the record itself; name another one or remove it'
		]
	},
	{
		name: 'a place that only itself names',
		files: {
			'geo/content/places/nowhere.yaml':
				good['geo/content/places/residence.yaml']?.replace('sochi', 'nowhere') ?? ''
		},
		says: [
			'geo/content/places/nowhere.yaml:1:1 is an orphan: no record names it; name it in the record it belongs to, or remove this file',
			'geo/content/places/nowhere.yaml:5:9 parent "nowhere" is the record itself; name another one or remove it'
		]
	},
	{
		name: 'a speaker who is nobody',
		files: { 'geo/content/statements/claim.yaml': ['speaker: { id: leader }', 'speaker: {}'] },
		says: [
			'geo/content/statements/claim.yaml:3:10 speaker needs either an id (an actor with a record) or a described (one without), not both'
		]
	},
	{
		name: 'a coverage row without a record or a reason',
		files: { 'geo/content/coverage/a-01.yaml': ['records: [ 2016-05-06-summit ]\n', ''] },
		says: [
			'geo/content/coverage/a-01.yaml:1:1 records needs either at least one record or a noRecordReason that says why there is none (not both)'
		]
	},
	{
		name: 'a coverage row that names its article',
		files: { 'geo/content/coverage/a-01.yaml': ['[ 2016-05-06-summit ]', '[ ministry ]'] },
		says: [
			'geo/content/coverage/a-01.yaml:4:12 records[0] "ministry" is a source; name a place, an event, a project, an agreement, an actor, a statement or a theme here'
		]
	},
	{
		name: 'a passage that repeats one of another paragraph',
		files: { 'geo/content/coverage/a-01.yaml': ['fact:', 'repeats: a-01\nfact:'] },
		says: [
			'geo/content/coverage/a-01.yaml:3:10 repeats "a-01" is no first row of the same article and paragraph; name the row that this one repeats, or remove the field'
		]
	}
];
