import type { Sample } from './spoil.ts';

const summit = 'geo/content/events/2016-05-06-summit.yaml';
const plant = 'geo/content/projects/plant.yaml';
const claim = 'geo/content/statements/claim.yaml';
const ministry = 'geo/content/sources/ministry.yaml';
const line = 'geo/shapes/borders/2016-line.geojson';
/** Dates of different exactness, each of which may be what it says: whatever is compared, it is the days they can mean. */
export const consistent: readonly (readonly [what: string, files: Sample['files']])[] = [
	['an end that is the month of the start', { [summit]: ['end: 2016-05-07', 'end: 2016-05'] }],
	['an end that is the year of the start', { [summit]: ['end: 2016-05-07', 'end: "2016"'] }],
	[
		'an end that is more exact than the start',
		{ [claim]: ['start: 2016-12,', 'start: 2016-12, end: 2016-12-01,'] }
	],
	[
		'a step of a year behind one of its days',
		{ [plant]: ['date: 2017-12-05\n    precision: day', 'date: "2013"\n    precision: year'] }
	],
	[
		'a step of a month behind one of its days',
		{
			'geo/content/agreements/plan.yaml': [
				'standing:',
				'  - { date: 2016-05, precision: month, status: agreed, note: agreed, source: ministry }\nstanding:'
			]
		}
	],
	[
		'a source of a day that was read in its month',
		{ [ministry]: ['retrieved: 2026-11-21', 'retrieved: "2026"'] }
	],
	[
		'a source of a month that was read on its first day',
		{ [ministry]: ['date: 2016-05-06', 'date: 2026-11'] }
	],
	[
		'a line that ends in the year in which it began',
		{ [line]: ['"to": "2018-01-01"', '"to": "2016"'] }
	],
	['an event in the first year of the timeline', { [plant]: ['start: "2013"', 'start: "1855"'] }],
	['a regime that is to end', { [plant]: ['start: "2013"', 'start: "2013", end: "2046"'] }],
	[
		'a step in the year in which its source was read',
		{ [plant]: ['date: 2017-12-05\n    precision: day', 'date: "2026"\n    precision: year'] }
	]
];

export const exactness: readonly Sample[] = [
	{
		name: 'an end in the month before the start',
		files: { [summit]: ['end: 2016-05-07', 'end: 2016-04'] },
		says: [`${summit}:3:33 date.end is before the start; give a later date, or swap the two`]
	},
	{
		name: 'a step that lies before the last but one',
		files: {
			[plant]: [
				'date: 2017-12-05\n    precision: day\n    status: operating\n    note: first train\n    source: ministry\n',
				'date: 2013-12-05\n    precision: day\n    status: operating\n    note: first train\n    source: ministry\n' +
					'  - { date: "2013", precision: year, status: operating, note: a year, source: ministry }\n' +
					'  - { date: 2013-11, precision: month, status: operating, note: a month, source: ministry }\n'
			]
		},
		says: [
			`${plant}:35:13 statusHistory[3].date is earlier than a step before it; order the steps by date`
		]
	},
	{
		name: 'a line that ends in the month before it began',
		files: { [line]: ['"to": "2018-01-01"', '"to": "2016-04"'] },
		says: [
			`${line}:7:9 properties.to is not after the beginning; give a later date, or swap the two`
		]
	}
];
