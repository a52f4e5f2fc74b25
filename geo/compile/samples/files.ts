import type { Sample } from './spoil.ts';
import { good } from './good.ts';

export const files: readonly Sample[] = [
	{
		name: 'an id in the file that is not its name',
		files: {
			'geo/content/actors/leader.yaml': ['type: person', 'id: leadr\ntype: person']
		},
		says: [
			'geo/content/actors/leader.yaml:1:5 id "leadr" does not match the file\'s name; the path is the id: remove the field or rename the file'
		]
	},
	{
		name: 'an id that two kinds share',
		files: {
			'geo/content/actors/plan.yaml': good['geo/content/actors/company.yaml'] ?? ''
		},
		says: [
			'geo/content/agreements/plan.yaml:1:1 has the id of geo/content/actors/plan.yaml; ids are unique over all kinds: rename one'
		]
	},
	{
		name: 'an unknown folder',
		files: {
			'geo/content/event/2017-01-01-x.yaml': good['geo/content/events/2016-05-06-summit.yaml'] ?? ''
		},
		says: [
			'geo/content/event/2017-01-01-x.yaml:1:1 lies in no kind\'s folder; move it to one of places, events, projects, agreements, actors, statements, themes, sources, coverage or limits; did you mean "events"?'
		]
	},
	{
		name: 'a folder too deep',
		files: {
			'geo/content/events/2016/2016-05-08-x.yaml':
				good['geo/content/events/2016-05-06-summit.yaml'] ?? ''
		},
		says: [
			'geo/content/events/2016/2016-05-08-x.yaml:1:1 lies too deep; move it to geo/content/events/'
		]
	},
	{
		name: 'a file name with capitals',
		files: {
			'geo/content/actors/Other.yaml': good['geo/content/actors/leader.yaml'] ?? ''
		},
		says: [
			'geo/content/actors/Other.yaml:1:1 is not named after an id; use lower-case letters, digits and single hyphens, then .yaml'
		]
	},
	{
		name: 'another ending',
		files: {
			'geo/content/actors/other.yml': good['geo/content/actors/leader.yaml'] ?? ''
		},
		says: [
			'geo/content/actors/other.yml:1:1 is not named after an id; use lower-case letters, digits and single hyphens, then .yaml'
		]
	},
	{
		name: 'YAML that does not parse',
		files: {
			'geo/content/actors/leader.yaml': ['names: { en: Leader }', 'names: { en: Leader']
		},
		says: [
			'geo/content/actors/leader.yaml:3:1 is not YAML: the indent does not fit, or a bracket above is open; line it up, or close the bracket'
		]
	},
	{
		name: 'a tab as indent',
		files: {
			'geo/content/actors/leader.yaml': ['  - source: ministry', '\t- source: ministry']
		},
		says: ['geo/content/actors/leader.yaml:7:1 is not YAML: a tab indents this line; use blanks']
	},
	{
		name: 'a field twice',
		files: {
			'geo/content/actors/leader.yaml': ['country: JP', 'country: JP\ncountry: RU']
		},
		says: [
			'geo/content/actors/leader.yaml:6:1 is not YAML: a field stands twice; remove one of them'
		]
	},
	{
		name: 'a colon inside plain text',
		files: {
			'geo/content/actors/leader.yaml': ['role: Prime Minister', 'role: Leader: of all']
		},
		says: [
			'geo/content/actors/leader.yaml:3:7 is not YAML: a colon stands inside unquoted text, or an indent is off; put the text in quotes'
		]
	},
	{
		name: 'a byte order mark',
		files: {
			'geo/content/actors/leader.yaml': `\ufeff${good['geo/content/actors/leader.yaml']}`
		},
		says: [
			'geo/content/actors/leader.yaml:1:1 begins with a byte order mark; save it as UTF-8 without one'
		]
	},
	{
		name: 'bytes that are not UTF-8',
		files: {
			'geo/content/actors/leader.yaml': new Uint8Array([
				116, 121, 112, 101, 58, 32, 112, 101, 114, 115, 111, 110, 10, 110, 97, 109, 101, 115, 58,
				32, 233, 10
			])
		},
		says: [
			'geo/content/actors/leader.yaml:2:1 is not UTF-8 (this line holds the first bad byte); save it as UTF-8'
		]
	},
	{
		name: 'a lost letter',
		files: {
			'geo/content/actors/leader.yaml': ['Head of', 'Head � of']
		},
		says: [
			'geo/content/actors/leader.yaml:4:1 holds the sign for a lost letter (U+FFFD); type the letter again'
		]
	},
	{
		name: 'Windows line ends',
		files: {
			'geo/content/actors/leader.yaml': (good['geo/content/actors/leader.yaml'] ?? '').replaceAll(
				'\n',
				'\r\n'
			)
		},
		says: ['geo/content/actors/leader.yaml:1:1 has Windows line ends; save it with Unix ones (LF)']
	},
	{
		name: 'a control character',
		files: {
			'geo/content/actors/leader.yaml': ['Head of', 'Head\u0007 of']
		},
		says: ['geo/content/actors/leader.yaml:4:1 holds an invisible control character; remove it']
	},
	{
		name: 'letters split from their accents',
		files: {
			'geo/content/actors/leader.yaml': ['en: Leader', 'en: Léader']
		},
		says: [
			'geo/content/actors/leader.yaml:2:14 names.en "Léader" holds letters split from their accents; save it as NFC'
		]
	}
];
