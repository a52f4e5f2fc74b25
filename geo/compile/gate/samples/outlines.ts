import type { Sample } from './spoil.ts';
import { good } from './good.ts';

export const outlines: readonly Sample[] = [
	{
		name: 'a ring that is not closed',
		files: {
			'geo/shapes/sochi.geojson': ['[39, 44], [39, 43]]', '[39, 44]]']
		},
		says: [
			'geo/shapes/sochi.geojson:11:1 geometry.coordinates[0] is not closed; repeat the first position at the end'
		]
	},
	{
		name: 'a ring that runs clockwise',
		files: {
			'geo/shapes/sochi.geojson': [
				'[[39, 43], [40, 43], [40, 44], [39, 44], [39, 43]]',
				'[[39, 43], [39, 44], [40, 44], [40, 43], [39, 43]]'
			]
		},
		says: [
			'geo/shapes/sochi.geojson:11:1 geometry.coordinates[0] runs clockwise; reverse it (RFC 7946 §3.1.6)'
		]
	},
	{
		name: 'a hole that runs counter-clockwise',
		files: {
			'geo/shapes/sochi.geojson': [
				'[[39.4, 43.4], [39.4, 43.6], [39.6, 43.6], [39.6, 43.4], [39.4, 43.4]]',
				'[[39.4, 43.4], [39.6, 43.4], [39.6, 43.6], [39.4, 43.6], [39.4, 43.4]]'
			]
		},
		says: [
			'geo/shapes/sochi.geojson:12:1 geometry.coordinates[1] is a hole that runs counter-clockwise; reverse it (RFC 7946 §3.1.6)'
		]
	},
	{
		name: 'a ring that crosses itself',
		files: {
			'geo/shapes/sochi.geojson': [
				'[[39, 43], [40, 43], [40, 44], [39, 44], [39, 43]]',
				'[[39, 43], [40, 44], [40, 43], [39, 44], [39, 43]]'
			]
		},
		says: [
			'geo/shapes/sochi.geojson:11:1 geometry.coordinates[0] crosses or touches itself at [39.5, 43.5]; untangle it'
		]
	},
	{
		name: 'a ring with too many decimals',
		files: {
			'geo/shapes/sochi.geojson': ['[40, 43]', '[40.1234567, 43]']
		},
		says: [
			'geo/shapes/sochi.geojson:11:12 geometry.coordinates[0][1] [40.1234567, 43] has more than 6 decimals; round it'
		]
	},
	{
		name: 'a ring of three positions',
		files: {
			'geo/shapes/sochi.geojson': [
				'[[39, 43], [40, 43], [40, 44], [39, 44], [39, 43]]',
				'[[39, 43], [40, 43], [39, 43]]'
			]
		},
		says: [
			'geo/shapes/sochi.geojson:11:1 geometry.coordinates[0] is not a ring; give it at least four positions'
		]
	},
	{
		name: 'a position out of range',
		files: {
			'geo/shapes/sochi.geojson': ['[40, 44]', '[400, 44]']
		},
		says: [
			'geo/shapes/sochi.geojson:11:22 geometry.coordinates[0][2] [400, 44] is out of range; longitude ±180, latitude ±90'
		]
	},
	{
		name: 'a position with its numbers swapped',
		files: {
			'geo/shapes/sochi.geojson': [
				'[[39, 43], [40, 43], [40, 44], [39, 44], [39, 43]]',
				'[[43, 139], [43, 140], [44, 140], [44, 139], [43, 139]]'
			]
		},
		says: [
			'geo/shapes/sochi.geojson:11:2 geometry.coordinates[0][0] [43, 139] has its two numbers swapped; longitude comes first'
		]
	},
	{
		name: 'a position that is text',
		files: {
			'geo/shapes/sochi.geojson': ['[40, 44]', '["40", 44]']
		},
		says: [
			'geo/shapes/sochi.geojson:11:22 geometry.coordinates[0][2] is not a position; write [longitude, latitude] as two numbers'
		]
	},
	{
		name: 'a ring across 180°',
		files: {
			'geo/shapes/sochi.geojson': [
				'[[39, 43], [40, 43], [40, 44], [39, 44], [39, 43]]',
				'[[179, 43], [-179, 43], [-179, 44], [179, 44], [179, 43]]'
			]
		},
		says: [
			'geo/shapes/sochi.geojson:11:1 geometry.coordinates[0] crosses 180°; cut it in two there (RFC 7946 §3.1.9)'
		]
	},
	{
		name: 'a line where an outline belongs',
		files: {
			'geo/shapes/sochi.geojson': ['"type": "Polygon"', '"type": "LineString"']
		},
		says: [
			'geo/shapes/sochi.geojson:10:13 geometry is not a Polygon, a MultiPolygon or a Point; draw one of these'
		]
	},
	{
		name: 'a shape that is not JSON',
		files: {
			'geo/shapes/sochi.geojson': ['"own": true,', '"own": true']
		},
		says: [
			'geo/shapes/sochi.geojson:6:3 is not JSON: a comma or the closing bracket is missing; write it before this'
		]
	},
	{
		name: 'a shape that is a collection',
		files: {
			'geo/shapes/sochi.geojson': ['"type": "Feature"', '"type": "FeatureCollection"']
		},
		says: ['geo/shapes/sochi.geojson:2:9 type is not "Feature"; a file holds one GeoJSON feature']
	},
	{
		name: 'a shape of an unknown place',
		files: {
			'geo/shapes/sochi.geojson': ['"place": "sochi"', '"place": "sohci"']
		},
		says: [
			'geo/shapes/sochi.geojson:4:12 properties.place "sohci" is not the id of a place; did you mean "sochi"?'
		]
	},
	{
		name: 'a shape with a coordinate system',
		files: {
			'geo/shapes/sochi.geojson': ['"type": "Feature",', '"type": "Feature",\n"crs": null,']
		},
		says: [
			'geo/shapes/sochi.geojson:3:1 crs is not allowed; every coordinate is WGS 84 (RFC 7946 §4)'
		]
	},
	{
		name: 'a shape without a licence',
		files: {
			'geo/shapes/sochi.geojson': ['  "licence": "CC0-1.0"', '  "licens": "CC0-1.0"']
		},
		says: [
			'geo/shapes/sochi.geojson:3:1 properties.licence is missing; add text',
			'geo/shapes/sochi.geojson:8:3 properties.licens is not a known field here; did you mean "licence"?'
		]
	},
	{
		name: 'a shape with a byte order mark',
		files: {
			'geo/shapes/sochi.geojson': `\ufeff${good['geo/shapes/sochi.geojson']}`
		},
		says: [
			'geo/shapes/sochi.geojson:1:1 begins with a byte order mark; save it as UTF-8 without one'
		]
	},
	{
		name: 'a ring that doubles back',
		files: {
			'geo/shapes/sochi.geojson': [
				'[[39, 43], [40, 43], [40, 44], [39, 44], [39, 43]]',
				'[[39, 43], [40, 43], [41, 43], [39, 43]]'
			]
		},
		says: [
			'geo/shapes/sochi.geojson:11:1 geometry.coordinates[0] encloses nothing; draw the outline of an area'
		]
	},
	{
		name: 'a position twice in a row',
		files: { 'geo/shapes/sochi.geojson': ['[40, 43], ', '[40, 43], [40, 43], '] },
		says: [
			'geo/shapes/sochi.geojson:11:22 geometry.coordinates[0][2] repeats the position before it; remove one of them'
		]
	},
	{
		name: 'a ring that touches itself',
		files: {
			'geo/shapes/sochi.geojson': [
				'[[39, 43], [40, 43], [40, 44], [39, 44], [39, 43]]',
				'[[39, 43], [40, 43], [39.5, 43.5], [40, 44], [39, 44], [39.5, 43.5], [39, 43]]'
			]
		},
		says: [
			'geo/shapes/sochi.geojson:11:1 geometry.coordinates[0] crosses or touches itself at [39.5, 43.5]; untangle it'
		]
	},
	{
		name: 'a number with an exponent that hides its decimals',
		files: { 'geo/shapes/sochi.geojson': ['[40, 43]', '[1e-7, 43]'] },
		says: [
			'geo/shapes/sochi.geojson:11:12 geometry.coordinates[0][1] [1e-7, 43] has more than 6 decimals; round it'
		]
	},
	{
		name: 'a position with a height',
		files: { 'geo/shapes/sochi.geojson': ['[40, 43]', '[40, 43, 5]'] },
		says: [
			'geo/shapes/sochi.geojson:11:12 geometry.coordinates[0][1] is not a position; write [longitude, latitude] as two numbers'
		]
	},
	{
		name: 'an outline without a ring',
		files: {
			'geo/shapes/sochi.geojson': [
				'"type": "Polygon", "coordinates": [',
				'"type": "MultiPolygon", "coordinates": [], "rings": ['
			]
		},
		says: [
			'geo/shapes/sochi.geojson:10:54 geometry.coordinates holds no ring; draw the outline',
			'geo/shapes/sochi.geojson:10:58 geometry.rings is not a known member here; remove it, or use one of type or coordinates'
		]
	},
	{
		name: 'a shape without a geometry',
		files: { 'geo/shapes/sochi.geojson': ['"geometry"', '"geometri"'] },
		says: [
			'geo/shapes/sochi.geojson:1:1 geometry is not a Polygon, a MultiPolygon or a Point; draw one of these',
			'geo/shapes/sochi.geojson:10:1 geometri is not a known member here; did you mean "geometry"?'
		]
	},
	{
		name: 'a shape whose id is not its name',
		files: {
			'geo/shapes/sochi.geojson': ['"type": "Feature",', '"type": "Feature", "id": "sohci",']
		},
		says: [
			'geo/shapes/sochi.geojson:2:26 id "sohci" does not match the file\'s name; remove the field'
		]
	},
	{
		name: 'a shape without a name',
		files: { 'geo/shapes/sochi.geojson': ['{ "en": "Sochi" }', '{}'] },
		says: ['geo/shapes/sochi.geojson:6:12 properties.names is empty; write at least one name']
	},
	{
		name: 'a shape whose file is not named after an id',
		files: { 'geo/shapes/So Chi.geojson': good['geo/shapes/sochi.geojson'] ?? '' },
		says: [
			'geo/shapes/So Chi.geojson:1:1 is not named after an id; use lower-case letters, digits and single hyphens, then .geojson, in geo/shapes/'
		]
	},
	{
		name: 'a shape with another ending',
		files: { 'geo/shapes/sochi.json': good['geo/shapes/sochi.geojson'] ?? '' },
		says: [
			'geo/shapes/sochi.json:1:1 is not named after an id; use lower-case letters, digits and single hyphens, then .geojson, in geo/shapes/'
		]
	}
];
