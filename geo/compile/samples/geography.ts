import type { Sample } from './spoil.ts';
import { good } from './good.ts';

export const geography: readonly Sample[] = [
	{
		name: 'a longitude out of range',
		files: {
			'geo/content/places/sochi.yaml': ['lng: 39.730278', 'lng: 189.73']
		},
		says: [
			'geo/content/places/sochi.yaml:4:15 point.lng 189.73 is out of range; a longitude lies between -180 and 180'
		]
	},
	{
		name: 'a latitude that is a longitude',
		files: {
			'geo/content/places/sochi.yaml': ['lng: 39.730278, lat: 43.6', 'lng: 43.6, lat: 139.73']
		},
		says: [
			'geo/content/places/sochi.yaml:4:26 point.lat 139.73 is out of range; a latitude lies between -90 and 90 (are the two swapped?)'
		]
	},
	{
		name: 'neither a point nor a reason',
		files: {
			'geo/content/places/residence.yaml': [
				'noPointReason: No source with a point was found.\n',
				''
			]
		},
		says: [
			'geo/content/places/residence.yaml:1:1 point needs either a point or a noPointReason that says why there is none (not both)'
		]
	},
	{
		name: 'an amount of nothing',
		files: {
			'geo/content/projects/plant.yaml': ['value: 200000000', 'value: 0']
		},
		says: ['geo/content/projects/plant.yaml:9:12 amounts[0].value 0 is not a positive number']
	},
	{
		name: 'an amount without a currency',
		files: {
			'geo/content/projects/plant.yaml': ['    currency: EUR\n', '']
		},
		says: [
			'geo/content/projects/plant.yaml:9:5 amounts[0] needs either a currency (money) or a unit (a quantity), not both'
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
			'geo/content/sources/ministry.yaml:4:6 url "ministry.example" is not a web address; copy it whole, with https://'
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
			'geo/insecure-sources.yaml:1:1 names "gazetteer", which has no http address; remove the line'
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
			'geo/shapes/sochi.geojson:11:1 geometry.coordinates[0] crosses itself at [39.5, 43.5]; untangle it'
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
			'geo/shapes/sochi.geojson:11:1 geometry.coordinates[0] is not a ring; a ring has at least four positions'
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
			"geo/shapes/sochi.geojson:6:3 is not JSON: Expected ',' or '}' after property value; check commas, quotes and brackets"
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
			'geo/shapes/sochi.geojson:3:8 crs is not allowed; every coordinate is WGS 84 (RFC 7946 §4)'
		]
	},
	{
		name: 'a shape without a licence',
		files: {
			'geo/shapes/sochi.geojson': ['  "licence": "CC0-1.0"', '  "licens": "CC0-1.0"']
		},
		says: [
			'geo/shapes/sochi.geojson:3:1 properties.licence is missing; add it',
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
	}
];
