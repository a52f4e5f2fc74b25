import type { Sample } from './spoil.ts';
import { good } from './good.ts';

const unseen = (code: string) =>
	`geo/content/actors/leader.yaml:4:21 holds an invisible character (${code}) behind " { en: "Head"; remove it`;

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
			'geo/content/event/2017-01-01-x.yaml:1:1 lies in no kind\'s folder; move it to one of places, events, projects, agreements, actors, statements, themes, sources, coverage, limits, periods or stories; did you mean "events"?'
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
			'geo/content/actors/leader.yaml:2:8 is not UTF-8 (this line holds the first bad byte); save it as UTF-8'
		]
	},
	{
		name: 'a lost letter',
		files: {
			'geo/content/actors/leader.yaml': ['Head of', 'Head � of']
		},
		says: [
			'geo/content/actors/leader.yaml:4:22 holds the sign for a lost letter (U+FFFD); type the letter again'
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
		says: ['geo/content/actors/leader.yaml:1:13 has Windows line ends; save it with Unix ones (LF)']
	},
	{
		name: 'a control character',
		files: {
			'geo/content/actors/leader.yaml': ['Head of', 'Head\u0007 of']
		},
		says: [unseen('U+0007')]
	},
	{
		name: 'letters split from their accents',
		files: {
			'geo/content/actors/leader.yaml': ['en: Leader', 'en: Léader']
		},
		says: [
			'geo/content/actors/leader.yaml:2:14 names.en "Léader" holds letters split from their accents; save it as NFC'
		]
	},
	{
		name: 'a record in an unknown folder, which others name',
		files: {
			'geo/content/place/old-town.yaml': good['geo/content/places/residence.yaml'] ?? '',
			'geo/content/events/2016-05-06-summit.yaml': [
				'[ sochi, residence ]',
				'[ sochi, residence, old-town ]'
			]
		},
		says: [
			'geo/content/place/old-town.yaml:1:1 lies in no kind\'s folder; move it to one of places, events, projects, agreements, actors, statements, themes, sources, coverage, limits, periods or stories; did you mean "places"?'
		]
	},
	{
		name: 'a file that is no record',
		files: { 'geo/content/notes.txt': 'call the ministry' },
		says: [
			"geo/content/notes.txt:1:1 lies in no kind's folder; move it to one of places, events, projects, agreements, actors, statements, themes, sources, coverage, limits, periods or stories"
		]
	},
	{
		name: 'a name that programs keep for themselves',
		files: { 'geo/content/actors/constructor.yaml': good['geo/content/actors/leader.yaml'] ?? '' },
		says: [
			'geo/content/actors/constructor.yaml:1:1 has a name that programs keep for themselves; add a word to it'
		]
	},
	{
		name: 'a second document',
		files: { 'geo/content/actors/leader.yaml': ['country: JP', 'country: JP\n---\na: b'] },
		says: [
			'geo/content/actors/leader.yaml:6:1 is not YAML: a second document begins at "---"; keep one record a file'
		]
	},
	{
		name: 'a quote that is not closed',
		files: { 'geo/content/actors/leader.yaml': ['role: Prime Minister', 'role: "Prime Minister'] },
		says: [
			'geo/content/actors/leader.yaml:4:16 is not YAML: a quote, bracket or colon is missing; close what was opened'
		]
	},
	{
		name: 'a backslash in double quotes',
		files: {
			'geo/content/actors/leader.yaml': ['role: Prime Minister', 'role: "Prime \\q Minister"']
		},
		says: [
			'geo/content/actors/leader.yaml:3:14 is not YAML: a backslash stands in double quotes; use single quotes, or write two of them'
		]
	},
	{
		name: 'text that begins with an at sign',
		files: { 'geo/content/actors/leader.yaml': ['role: Prime Minister', 'role: @minister'] },
		says: [
			'geo/content/actors/leader.yaml:3:7 is not YAML: unquoted text cannot begin with this sign; put the text in quotes'
		]
	},
	{
		name: 'text that begins with a star',
		files: { 'geo/content/actors/leader.yaml': ['role: Prime Minister', 'role: *minister'] },
		says: [
			'geo/content/actors/leader.yaml:3:7 begins a value with &, * or !, which YAML reads as a sign; put the text in quotes'
		]
	},
	{
		name: 'text that begins with an ampersand',
		files: { 'geo/content/actors/leader.yaml': ['role: Prime Minister', 'role: &minister one'] },
		says: [
			'geo/content/actors/leader.yaml:3:17 begins a value with &, * or !, which YAML reads as a sign; put the text in quotes'
		]
	},
	{
		name: 'text that begins with an exclamation mark',
		files: { 'geo/content/actors/leader.yaml': ['role: Prime Minister', 'role: !minister one'] },
		says: [
			'geo/content/actors/leader.yaml:3:17 begins a value with &, * or !, which YAML reads as a sign; put the text in quotes'
		]
	},
	{
		name: 'aliases that grow without end',
		files: { 'geo/content/actors/leader.yaml': 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n' },
		says: [
			'geo/content/actors/leader.yaml:1:7 begins a value with &, * or !, which YAML reads as a sign; put the text in quotes'
		]
	},
	{
		name: 'a field whose name is a list',
		files: { 'geo/content/actors/leader.yaml': ['country: JP', 'country: JP\n? [ a, b ]\n: c'] },
		says: [
			'geo/content/actors/leader.yaml:6:3 is not YAML: the name of a field is not text; write "field: value"'
		]
	},
	{
		name: 'a blank of no width',
		files: { 'geo/content/actors/leader.yaml': ['Head of', 'Head\u200b of'] },
		says: [unseen('U+200B')]
	},
	{
		name: 'a sign that turns the direction of text',
		files: { 'geo/content/actors/leader.yaml': ['Head of', 'Head\u202e of'] },
		says: [unseen('U+202E')]
	},
	{
		name: 'a control character written as an escape',
		files: {
			'geo/content/actors/leader.yaml': ['role: Prime Minister', 'role: "Prime\\u0007 Minister"']
		},
		says: [
			'geo/content/actors/leader.yaml:3:7 role holds an invisible character (U+0007) behind "Prime"; remove it'
		]
	}
];
