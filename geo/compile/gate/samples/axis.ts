import { good } from './good.ts';
import type { Sample } from './spoil.ts';

const summit = 'geo/content/events/2016-05-06-summit.yaml';
const plant = 'geo/content/projects/plant.yaml';
const claim = 'geo/content/statements/claim.yaml';
const line = 'geo/shapes/borders/2016-line.geojson';
const early = (date: string) =>
	`"${date}" lies before 1855, where the timeline begins; tell it in the summary of a later record, or correct the date`;
const late = (date: string) =>
	`"${date}" lies after 2026-11-21, when the last of its sources was read; write only what had happened by then, or correct the date`;

export const axis: readonly Sample[] = [
	{
		name: 'an event before the timeline',
		files: {
			'geo/content/events/1739-voyage.yaml': (good[summit] ?? '').replace(
				'start: 2016-05-06, end: 2016-05-07, precision: day',
				'start: "1739", precision: year'
			)
		},
		says: [`geo/content/events/1739-voyage.yaml:3:16 date.start ${early('1739')}`]
	},
	{
		name: 'an event that has not happened yet',
		files: {
			'geo/content/events/2999-05-20-talks.yaml': (good[summit] ?? '').replace(
				'start: 2016-05-06, end: 2016-05-07',
				'start: 2999-05-20, end: 2999-05-21'
			)
		},
		says: [
			`geo/content/events/2999-05-20-talks.yaml:3:16 date.start ${late('2999-05-20')}`,
			`geo/content/events/2999-05-20-talks.yaml:3:33 date.end ${late('2999-05-21')}`
		]
	},
	{
		name: 'the day after its sources were read',
		files: { [summit]: ['end: 2016-05-07', 'end: 2026-11-22'] },
		says: [`${summit}:3:33 date.end ${late('2026-11-22')}`]
	},
	{
		name: 'dates of an undertaking off the timeline',
		files: {
			[plant]: [
				'start: "2013", precision: year, announced: 2013-04, signed: 2013-05-02',
				'start: "2027", precision: year, announced: "1854", signed: 2026-12'
			]
		},
		says: [
			`${plant}:3:17 dates.start ${late('2027')}`,
			`${plant}:3:53 dates.announced ${early('1854')}`,
			`${plant}:3:69 dates.signed ${late('2026-12')}`
		]
	},
	{
		name: 'a step and a standing that lie ahead',
		files: {
			[plant]: [
				'date: 2017-12-05\n    precision: day\n    status: operating\n    note: first train\n    source: ministry\nstanding: { note: Running. }',
				'date: 2030-12-05\n    precision: day\n    status: operating\n    note: first train\n    source: ministry\nstanding: { note: Running., asOf: "2031" }'
			]
		},
		says: [
			`${plant}:29:11 statusHistory[1].date ${late('2030-12-05')}`,
			`${plant}:34:35 standing.asOf ${late('2031')}`
		]
	},
	{
		name: 'a statement before the timeline',
		files: { [claim]: ['start: 2016-12, precision: month', 'start: 1854-12, precision: month'] },
		says: [`${claim}:4:16 date.start ${early('1854-12')}`]
	},
	{
		name: 'a line before the timeline',
		files: { [line]: ['"from": "2016-05-06"', '"from": "1739"'] },
		says: [`${line}:6:11 properties.from ${early('1739')}`]
	},
	{
		name: 'a line that nobody has drawn yet',
		files: { [line]: ['"from": "2016-05-06",\n  "to": "2018-01-01"', '"from": "2999"'] },
		says: [`${line}:6:11 properties.from ${late('2999')}`]
	}
];
