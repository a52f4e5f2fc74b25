import type { Sample } from './spoil.ts';

export const numbers: readonly Sample[] = [
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
		says: [
			'geo/content/projects/plant.yaml:9:12 amounts[0].value 0 is not an amount; write how much it is, above 0'
		]
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
		name: 'a latitude that is too low',
		files: { 'geo/content/places/sochi.yaml': ['lat: 43.6', 'lat: -91'] },
		says: [
			'geo/content/places/sochi.yaml:4:31 point.lat -91 is out of range; a latitude lies between -90 and 90 (are the two swapped?)'
		]
	},
	{
		name: 'a longitude that is no number',
		files: { 'geo/content/places/sochi.yaml': ['lng: 39.730278', 'lng: .nan'] },
		says: ['geo/content/places/sochi.yaml:4:15 point.lng is no number; write it in digits']
	},
	{
		name: 'a point and a reason for none',
		files: { 'geo/content/places/sochi.yaml': ['summary:', 'noPointReason: None.\nsummary:'] },
		says: [
			'geo/content/places/sochi.yaml:4:8 point needs either a point or a noPointReason that says why there is none (not both)'
		]
	},
	{
		name: 'a point without fields',
		files: {
			'geo/content/places/sochi.yaml': [
				'point: { lng: 39.730278, lat: 43.6, precision: city-centre, source: gazetteer }',
				'point: [ 39.730278, 43.6 ]'
			]
		},
		says: [
			'geo/content/places/sochi.yaml:4:8 point must be a set of fields (lng, lat, precision, approximate, source), not a list'
		]
	},
	{
		name: 'an amount below nothing',
		files: { 'geo/content/projects/plant.yaml': ['value: 200000000', 'value: -3'] },
		says: [
			'geo/content/projects/plant.yaml:9:12 amounts[0].value -3 is not an amount; write how much it is, above 0'
		]
	},
	{
		name: 'an amount with a currency and a unit',
		files: {
			'geo/content/projects/plant.yaml': ['    currency: EUR', '    currency: EUR\n    unit: t']
		},
		says: [
			'geo/content/projects/plant.yaml:9:5 amounts[0] needs either a currency (money) or a unit (a quantity), not both'
		]
	}
];
