// What carries a part of a summary: other records, fields, and reasons where nothing does.
import type { Sample } from './spoil.ts';

const place = 'geo/content/places/sochi.yaml';
const residence = 'geo/content/places/residence.yaml';
const event = 'geo/content/events/2016-05-06-summit.yaml';
const theme = 'geo/content/themes/energy.yaml';

const marked = (mark: string): Sample['files'][string] => ['[^gazetteer]', mark];
const reason = (says: string): Sample['files'] => ({
	[theme]: [
		'summary: { en: "The fourth point[^atlas]." }',
		`summary: { en: The fourth point. }\nunsourced:\n${says}`
	]
});

export const carriers: readonly Sample[] = [
	{
		name: 'a carrying record that does not exist',
		files: { [place]: marked('[^record:2016-05-06-sumit]') },
		says: [
			`${place}:5:16 summary.en "2016-05-06-sumit" is not the id of a place, an event, a project, an agreement, an actor, a statement or a theme; did you mean "2016-05-06-summit"?`
		]
	},
	{
		name: 'a record that carries itself',
		files: { [place]: marked('[^record:sochi]') },
		says: [`${place}:5:16 summary.en "sochi" is the record itself; name another one or remove it`]
	},
	{
		name: 'a source as a carrying record',
		files: { [place]: marked('[^record:ministry]') },
		says: [
			`${place}:5:16 summary.en "ministry" is a source; name a place, an event, a project, an agreement, an actor, a statement or a theme here`
		]
	},
	{
		name: 'two records that carry each other',
		files: {
			[place]: marked('[^record:residence]'),
			[residence]: marked('[^record:sochi]')
		},
		says: [
			`${residence}:6:16 summary.en is carried in a circle: residence → sochi → residence; name a source in one of them`
		]
	},
	{
		name: 'a record that carries, and in which nothing has a source',
		files: { [place]: marked('[^record:residence]'), [residence]: marked('') },
		says: [
			`${place}:5:16 summary.en marks "residence", a record in which nothing has a source; mark its sources there first, or name another carrier`
		]
	},
	{
		name: 'a field that is left out',
		files: { [place]: marked('[^field:parent]') },
		says: [
			`${place}:5:16 summary.en marks the field "parent", which this record leaves out; fill it in, or name what else carries the claim`
		]
	},
	{
		name: 'a field that defines nothing',
		files: { [event]: ['[^ministry]', '[^field:date]'] },
		says: [
			`${event}:5:16 summary.en marks the field "date", which defines nothing; name one of type, country, role, point, parent or places`
		]
	},
	{
		name: 'a reason for a part that has a source',
		files: {
			[place]: [
				'evidence:',
				'unsourced:\n  - { says: Black Sea city, why: Nobody says so. }\nevidence:'
			]
		},
		says: [
			`${place}:7:13 unsourced[0].says "Black Sea city" is no part of the summary without a source; copy the part as it stands, or remove this entry`
		]
	},
	{
		name: 'a reason twice',
		files: reason(
			'  - { says: The fourth point, why: Counted by us. }\n  - { says: The fourth point., why: Counted. }'
		),
		says: [`${theme}:7:13 unsourced[1].says "The fourth point" stands twice; remove one`]
	},
	{
		name: 'a reason that is none',
		files: reason('  - { says: The fourth point }'),
		says: [`${theme}:6:5 unsourced[0].why is missing; add text`]
	},
	{
		name: 'a conflict that cites what the evidence does not name',
		files: {
			[event]: ['says: Two hours, sources: [ ministry ]', 'says: Two hours, sources: [ gazetteer ]']
		},
		says: [
			`${event}:21:39 conflicts[0].accounts[0].sources[0] "gazetteer" is not in this record's evidence; add it there too`
		]
	},
	{
		name: 'a source on a conflict that the evidence does not name',
		files: { [event]: ['    note: Neither', '    sources: [ gazetteer ]\n    note: Neither'] },
		says: [
			`${event}:23:16 conflicts[0].sources[0] "gazetteer" is not in this record's evidence; add it there too`
		]
	}
];

/** What is warned of: spoilt files, and every line that the gate has to say. */
export const doubtful: readonly Sample[] = [
	{
		name: 'a part that nothing carries',
		files: { [place]: marked('') },
		says: [
			`${place}:5:16 warning: summary.en says "Black Sea city.", which nothing carries; mark its source, record:<id>, field:<name> or atlas, or say why there is none under unsourced`
		]
	},
	{
		name: 'a number that supports does not have',
		files: { [place]: ['Black Sea city', 'Black Sea city of 300,000'] },
		says: [
			`${place}:5:16 warning: summary.en says "300,000" in "Black Sea city of 300,000", which nothing of gazetteer shows: no supports, date or title has it; write there what the source says, or take the mark away`
		]
	},
	{
		name: 'numbers in words, of a record that carries',
		files: {
			[place]: [
				'city[^gazetteer]',
				'city, host of eleven meetings since 1997[^record:2016-05-06-summit]'
			]
		},
		says: [
			`${place}:5:16 warning: summary.en says "1997" and "eleven" in "Black Sea city, host of eleven meetings since 1997", which nothing of 2016-05-06-summit shows: no supports, date or title has it; write there what the source says, or take the mark away`
		]
	}
];

/** What is neither refused nor warned of. */
export const carried: readonly (readonly [what: string, files: Sample['files']])[] = [
	[
		'a reason where there is no source',
		reason('  - { says: The fourth point, why: Counted by us. }')
	],
	['a record beside a source', { [place]: marked('[^gazetteer record:2016-05-06-summit]') }],
	['a field', { [place]: marked('[^field:type field:point]') }],
	[
		'a number of the date of the source',
		{ [event]: ['said so[^ministry]', 'said so on 6 May 2016[^ministry]'] }
	],
	[
		'a number of the carrying record',
		{ [place]: ['city[^gazetteer]', 'city, host of May 2016[^record:2016-05-06-summit]'] }
	]
];
