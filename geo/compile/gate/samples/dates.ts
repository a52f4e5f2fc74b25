import type { Sample } from './spoil.ts';

export const dates: readonly Sample[] = [
	{
		name: 'a month that does not exist',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': ['start: 2016-05-06', 'start: 2016-13-06']
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:3:16 date.start "2016-13-06" is not a real date; write it as "2016", 2016-05 or 2016-05-06'
		]
	},
	{
		name: 'a day that does not exist',
		files: {
			'geo/content/projects/plant.yaml': ['signed: 2013-05-02', 'signed: 2013-02-30']
		},
		says: [
			'geo/content/projects/plant.yaml:3:70 dates.signed "2013-02-30" is not a real date; write it as "2016", 2016-05 or 2016-05-06'
		]
	},
	{
		name: 'a year that is written as a number',
		files: {
			'geo/content/projects/plant.yaml': ['start: "2013"', 'start: 2013']
		},
		says: [
			'geo/content/projects/plant.yaml:3:17 dates.start 2013 is not a date; write it as "2016", 2016-05 or 2016-05-06 (a bare year in quotes)'
		]
	},
	{
		name: 'a date in another order',
		files: {
			'geo/content/sources/ministry.yaml': ['date: 2016-05-06', 'date: 06.05.2016']
		},
		says: [
			'geo/content/sources/ministry.yaml:5:7 date "06.05.2016" is not a real date; write it as "2016", 2016-05 or 2016-05-06'
		]
	},
	{
		name: 'an end before the start',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': ['end: 2016-05-07', 'end: 2016-05-05']
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:3:33 date.end is before the start; give a later date, or swap the two'
		]
	},
	{
		name: 'a precision that does not fit',
		files: {
			'geo/content/statements/claim.yaml': ['precision: month', 'precision: day']
		},
		says: [
			'geo/content/statements/claim.yaml:4:36 date.precision does not fit how the date is written; a day is 2016-05-06, a month 2016-05, a year "2016"'
		]
	},
	{
		name: 'a step whose precision does not fit',
		files: {
			'geo/content/agreements/plan.yaml': [
				'  - date: 2016-05-06\n    precision: day',
				'  - date: 2016-05-06\n    precision: year'
			]
		},
		says: [
			'geo/content/agreements/plan.yaml:10:16 statusHistory[0].precision does not fit how the date is written; a day is 2016-05-06, a month 2016-05, a year "2016"'
		]
	},
	{
		name: 'steps out of order',
		files: {
			'geo/content/projects/plant.yaml': ['date: 2017-12-05', 'date: 2012-12-05']
		},
		says: [
			'geo/content/projects/plant.yaml:29:11 statusHistory[1].date is earlier than a step before it; order the steps by date'
		]
	},
	{
		name: 'an event whose id does not begin with its date',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': [
				'start: 2016-05-06, end: 2016-05-07',
				'start: 2016-05-04, end: 2016-05-07'
			]
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:3:16 date.start "2016-05-04" is not how the file\'s name begins; begin it with "2016-05-04-", or correct the date'
		]
	},
	{
		name: 'a source that is younger than its reading',
		files: {
			'geo/content/sources/ministry.yaml': ['date: 2016-05-06', 'date: 2026-12-01']
		},
		says: [
			'geo/content/sources/ministry.yaml:5:7 date is later than the day it was read; correct one of the two'
		]
	},
	{
		name: 'neither a date nor a reason',
		files: {
			'geo/content/statements/claim.yaml': ['date: { start: 2016-12, precision: month }\n', '']
		},
		says: [
			'geo/content/statements/claim.yaml:1:1 date needs either a date or a noDateReason that says why there is none (not both)'
		]
	},
	{
		name: 'an as-of date that is neither a date nor undated',
		files: { 'geo/content/agreements/plan.yaml': ['asOf: undated', 'asOf: undatd'] },
		says: [
			'geo/content/agreements/plan.yaml:14:68 standing.asOf "undatd" is neither a date nor "undated"; write "2016", 2016-05, 2016-05-06 or undated'
		]
	},
	{
		name: 'a standing that rests on no step',
		files: {
			'geo/content/projects/plant.yaml': [
				'{ note: Running. }',
				'{ note: Over., status: cancelled }'
			]
		},
		says: [
			'geo/content/projects/plant.yaml:34:34 standing.status rests on no step; write it as a dated step with its source, or, where the source gives no date, name the source here'
		]
	},
	{
		name: 'a source of a standing that has a date',
		files: {
			'geo/content/projects/plant.yaml': [
				'{ note: Running. }',
				'{ note: Over., status: cancelled, asOf: 2018-01, source: ministry }'
			]
		},
		says: [
			'geo/content/projects/plant.yaml:34:68 standing.source carries a status that has no date; give that status and asOf: undated, or make it a step'
		]
	},
	{
		name: 'a source of a standing that the record does not list',
		files: {
			'geo/content/projects/plant.yaml': [
				'{ note: Running. }',
				'{ note: Over., status: cancelled, asOf: undated, source: gazetteer }'
			]
		},
		says: [
			'geo/content/projects/plant.yaml:34:68 standing.source "gazetteer" is not in this record\'s evidence; add it there too'
		]
	},
	{
		name: 'a date in one piece where a start and a precision belong',
		files: {
			'geo/content/statements/claim.yaml': [
				'date: { start: 2016-12, precision: month }',
				'date: 2016-12'
			]
		},
		says: [
			'geo/content/statements/claim.yaml:4:7 date "2016-12" must be a set of fields (start, end, precision), not text'
		]
	},
	{
		name: 'a date and a reason for none',
		files: { 'geo/content/statements/claim.yaml': ['summary:', 'noDateReason: None.\nsummary:'] },
		says: [
			'geo/content/statements/claim.yaml:4:7 date needs either a date or a noDateReason that says why there is none (not both)'
		]
	},
	{
		name: 'no day of reading',
		files: { 'geo/content/sources/ministry.yaml': ['retrieved: 2026-11-21\n', ''] },
		says: [
			'geo/content/sources/ministry.yaml:1:1 retrieved is missing; add a date: "2016", 2016-05 or 2016-05-06'
		]
	}
];
