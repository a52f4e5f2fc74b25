import type { Sample } from './spoil.ts';

const ministry = 'geo/content/sources/ministry.yaml';
const page = 'https://ministry.example/statement';

export const addresses: readonly Sample[] = [
	{
		name: 'an address with a user name and a password',
		files: { [ministry]: [page, 'https://me:secret@ministry.example/statement'] },
		says: [
			`${ministry}:4:6 url holds an address with a user name or a password; remove all before the @`
		]
	},
	{
		name: 'an address that is a number',
		files: { [ministry]: [page, 'https://192.0.2.1/statement'] },
		says: [
			`${ministry}:4:6 url "https://192.0.2.1/statement" holds an address that is a number (192.0.2.1); give the page by its name`
		]
	},
	{
		name: 'an address with a null',
		files: { [ministry]: [page, '"https://ministry.example/\\0"'] },
		says: [
			`${ministry}:4:6 url holds an invisible character (U+0000) behind "try.example/"; remove it`
		]
	},
	{
		name: 'an address in a text that only its own network knows',
		files: { [ministry]: ['Official page.', 'Copy at http://localhost:3000/.'] },
		says: [
			`${ministry}:10:14 qualityNote "Copy at http://localhost:3000/." holds an address that only its own network knows (localhost); give the page that everybody can open`
		]
	},
	{
		name: 'an http address that nobody allowed',
		files: {
			'geo/content/sources/ministry.yaml': ['https://', 'http://']
		},
		says: [
			'geo/content/sources/ministry.yaml:4:6 url begins with http:; use https, or, if the page has none, add "ministry" to geo/insecure-sources.yaml'
		]
	},
	{
		name: 'an address that is none',
		files: {
			'geo/content/sources/ministry.yaml': [
				'https://ministry.example/statement',
				'ministry.example'
			]
		},
		says: [
			'geo/content/sources/ministry.yaml:4:6 url "ministry.example" is not a web address; copy it whole, with https://, without blanks'
		]
	},
	{
		name: 'an address of two sources',
		files: {
			'geo/content/sources/gazetteer.yaml': [
				'http://gazetteer.example/',
				'http://www.ministry.example/statement/'
			]
		},
		says: [
			'geo/content/sources/ministry.yaml:4:6 url is the address of "gazetteer" too; make them one source'
		]
	},
	{
		name: 'an exception that is not needed any more',
		files: {
			'geo/content/sources/gazetteer.yaml': ['http:', 'https:']
		},
		says: [
			'geo/insecure-sources.yaml:1:3 [0] "gazetteer" is not a source with an http address; remove the line'
		]
	},
	{
		name: 'an exception list that is none',
		files: {
			'geo/insecure-sources.yaml': 'gazetteer: yes\n'
		},
		says: ['geo/insecure-sources.yaml:1:1 is not a list of source ids; write one "- id" a line']
	},
	{
		name: 'neither an address nor a reason',
		files: {
			'geo/content/sources/ministry.yaml': ['url: https://ministry.example/statement\n', '']
		},
		says: [
			'geo/content/sources/ministry.yaml:1:1 url needs either a url or a noUrlReason that says why there is none (not both)'
		]
	},
	{
		name: 'an address that is a program',
		files: {
			'geo/content/sources/ministry.yaml': [
				'https://ministry.example/statement',
				'javascript:alert(1)'
			]
		},
		says: [
			'geo/content/sources/ministry.yaml:4:6 url begins with javascript:; only a page at https can be cited'
		]
	},
	{
		name: 'an address with a blank',
		files: {
			'geo/content/sources/ministry.yaml': [
				'https://ministry.example/statement',
				'https://ministry.example/a statement'
			]
		},
		says: [
			'geo/content/sources/ministry.yaml:4:6 url "https://ministry.example/a statement" is not a web address; copy it whole, with https://, without blanks'
		]
	},
	{
		name: 'an exception that is mistyped',
		files: { 'geo/insecure-sources.yaml': '- gazeteer\n' },
		says: [
			'geo/content/sources/gazetteer.yaml:3:6 url begins with http:; use https, or, if the page has none, add "gazetteer" to geo/insecure-sources.yaml',
			'geo/insecure-sources.yaml:1:3 [0] "gazeteer" is not a source with an http address; did you mean "gazetteer"?'
		]
	},
	{
		name: 'an exception twice',
		files: { 'geo/insecure-sources.yaml': '- gazetteer\n- gazetteer\n' },
		says: ['geo/insecure-sources.yaml:2:3 [1] "gazetteer" is named twice in this list; remove one']
	},
	{
		name: 'an exception that is no id',
		files: { 'geo/insecure-sources.yaml': '- gazetteer\n- x: gazetteer\n' },
		says: [
			'geo/insecure-sources.yaml:2:3 [1] {"x":"gazetteer"} is not the id of a source; write "- id"'
		]
	},
	{
		name: 'an exception list that does not parse',
		files: { 'geo/insecure-sources.yaml': '- [ gazetteer\n' },
		says: [
			'geo/insecure-sources.yaml:2:1 is not YAML: the indent does not fit, or a bracket above is open; line it up, or close the bracket'
		]
	}
];
