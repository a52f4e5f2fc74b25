import { good } from './good.ts';
import type { Sample } from './spoil.ts';

const line = 'geo/shapes/borders/2016-line.geojson';
const run = 'geo/shapes/borders/2016-run.geojson';
const another = 'geo/shapes/borders/2017-run.geojson';
const text = good[run] ?? '';

export const borders: readonly Sample[] = [
	{
		name: 'a border that ends before it begins',
		files: { [line]: ['"to": "2018-01-01"', '"to": "2015"'] },
		says: [
			`${line}:7:9 properties.to is not after the beginning; give a later date, or swap the two`
		]
	},
	{
		name: 'a border with a day that does not exist',
		files: { [line]: ['"from": "2016-05-06"', '"from": "2016-02-30"'] },
		says: [
			`${line}:6:11 properties.from "2016-02-30" is not a real date; write it as "2016", 2016-05 or 2016-05-06`
		]
	},
	{
		name: 'a border that nobody states',
		files: { [line]: ['["japan", "russia"]', '[]'] },
		says: [`${line}:8:16 properties.claimants is empty; name who states it: japan, russia`]
	},
	{
		name: 'a border that a side states twice',
		files: { [line]: ['["japan", "russia"]', '["japan", "japan"]'] },
		says: [`${line}:8:16 properties.claimants names a side twice; remove one`]
	},
	{
		name: 'a border of a side that does not exist',
		files: { [line]: ['["japan", "russia"]', '["japan", "rusia"]'] },
		says: [
			`${line}:8:26 properties.claimants[1] "rusia" is not one of japan or russia; did you mean "russia"?`
		]
	},
	{
		name: 'a border made by no record',
		files: { [line]: ['"2016-05-06-summit"', '"2016-05-06-sumit"'] },
		says: [
			`${line}:9:13 properties.record "2016-05-06-sumit" is not the id of an agreement, an event or a statement; did you mean "2016-05-06-summit"?`
		]
	},
	{
		name: 'a border made by a place',
		files: { [line]: ['"2016-05-06-summit"', '"residence"'] },
		says: [
			`${line}:9:13 properties.record "residence" is not the id of an agreement, an event or a statement; add that record or correct the id`
		]
	},
	{
		name: 'a border without a source',
		files: {
			[line]: ['[{ "source": "ministry", "locator": "¶ 1", "supports": "The line" }]', '[]']
		},
		says: [
			`${line}:10:15 properties.evidence is empty; name at least one source with a locator and what it supports`
		]
	},
	{
		name: 'a border with a source that does not exist',
		files: { [line]: ['"source": "ministry"', '"source": "ministri"'] },
		says: [
			`${line}:10:28 properties.evidence[0].source "ministri" is not the id of a source; did you mean "ministry"?`
		]
	},
	{
		name: 'an indicative course that does not say how it was chosen',
		files: { [line]: [',\n  "note": "Drawn midway."', ''] },
		says: [`${line}:3:1 properties.note is missing; say how the indicative course was chosen`]
	},
	{
		name: 'a border that is a point',
		files: {
			[line]: [
				'"LineString", "coordinates": [[38, 43], [38.5, 43.5], [39, 44.5]]',
				'"Point", "coordinates": [38, 43]'
			]
		},
		says: [`${line}:16:13 geometry is not a LineString or a MultiLineString; draw one of these`]
	},
	{
		name: 'a line of one position',
		files: { [line]: ['[[38, 43], [38.5, 43.5], [39, 44.5]]', '[[38, 43]]'] },
		says: [`${line}:16:52 geometry.coordinates is not a line; give it at least two positions`]
	},
	{
		name: 'a line with its numbers swapped',
		files: { [line]: ['[39, 44.5]', '[39, 144.5]'] },
		says: [
			`${line}:16:77 geometry.coordinates[2] [39, 144.5] has its two numbers swapped; longitude comes first`
		]
	},
	{
		name: 'a line without a course',
		files: {
			[line]: [
				'{ "type": "LineString", "coordinates": [[38, 43], [38.5, 43.5], [39, 44.5]] }',
				'null'
			]
		},
		says: [`${line}:16:13 geometry is not a LineString or a MultiLineString; draw one of these`]
	},
	{
		name: 'a line with a holder',
		files: { [line]: ['"record"', '"holder": "japan", "record"'] },
		says: [
			`${line}:9:13 properties.holder belongs to an administration, and to nothing else; add it there, or remove it here`
		]
	},
	{
		name: 'a course that leads to no line',
		files: { [line]: ['"record"', '"course": "2016-run", "record"'] },
		says: [`${line}:16:13 geometry stands beside a course; keep one of the two, or write null`]
	},
	{
		name: 'an administration without a holder',
		files: { [run]: ['"holder": "russia",\n', ''] },
		says: [
			`${run}:3:1 properties.holder belongs to an administration, and to nothing else; add it there, or remove it here`
		]
	},
	{
		name: 'an administration of nothing',
		files: { [run]: ['[{ "outline": "sochi", "southOf": 43.5 }]', '[]'] },
		says: [
			`${run}:10:13 properties.covers says which outlines are meant: at least one; only a line may have none`
		]
	},
	{
		name: 'an administration of an outline that is not drawn',
		files: { [run]: ['"outline": "sochi"', '"outline": "soci"'] },
		says: [
			`${run}:10:27 properties.covers[0].outline "soci" has no outline in geo/shapes; did you mean "sochi"?`
		]
	},
	{
		name: 'an administration with a course of its own',
		files: {
			[run]: [
				'"geometry": null',
				'"geometry": { "type": "LineString", "coordinates": [[38, 43], [39, 44]] }'
			]
		},
		says: [`${run}:16:13 geometry must be null; its outlines draw it`]
	},
	{
		name: 'a territory cut from both sides',
		files: { [run]: ['"southOf": 43.5', '"southOf": 43.5, "northOf": 43'] },
		says: [`${run}:10:47 properties.covers[0].southOf stands beside northOf; keep one of the two`]
	},
	{
		name: 'a parallel beyond the pole',
		files: { [run]: ['"southOf": 43.5', '"southOf": 143.5'] },
		says: [
			`${run}:10:47 properties.covers[0].southOf 143.5 is out of range; a latitude lies between -90 and 90`
		]
	},
	{
		name: 'two holders of one territory at one time',
		files: {
			[another]: text
				.replace('2016-05-06"', '2017-01-01"')
				.replace('"holder": "russia"', '"holder": "japan"')
		},
		says: [
			`${another}:6:11 properties.from meets 2016-run in time over sochi-south; end one before the other begins`
		]
	},
	{
		name: 'one outline cut along two parallels',
		files: {
			[another]: text
				.replace('2016-05-06"', '2018-01-01"')
				.replace('"to": "2018-01-01"', '"to": "2019"')
				.replace('43.5', '43.2')
		},
		says: [
			`${another}:10:47 properties.covers[0].southOf cuts "sochi" along 43.2°, and 2016-run along 43.5°; one outline has one parallel`
		]
	},
	{
		name: 'a border file that is not JSON',
		files: { [line]: ['"part": "line",', '"part": "line"'] },
		says: [
			`${line}:5:3 is not JSON: a comma or the closing bracket is missing; write it before this`
		]
	},
	{
		name: 'a field of a border that nobody knows',
		files: { [line]: ['"says"', '"sais": "x", "says"'] },
		says: [`${line}:11:3 properties.sais is not a known field here; did you mean "says"?`]
	}
];
