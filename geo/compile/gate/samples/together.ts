import type { Sample } from './spoil.ts';

export const together: readonly Sample[] = [
	{
		name: 'a wrong field and a wrong reference in one file',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': [
				'type: summit\ntitle: { en: Summit }',
				'type: sumit\ntitle: { en: "" }'
			],
			'geo/content/agreements/plan.yaml': ['id: leader', 'id: laeder']
		},
		says: [
			'geo/content/agreements/plan.yaml:7:11 parties[0].id "laeder" is not the id of an actor; did you mean "leader"?',
			'geo/content/events/2016-05-06-summit.yaml:1:7 type "sumit" is not one of summit, meeting, visit, call, announcement, sanction, legal-act, incident or process; did you mean "summit"?',
			'geo/content/events/2016-05-06-summit.yaml:2:14 title.en "" is empty; write the text or leave the field out'
		]
	},
	{
		name: 'several files at once, in the order of files and lines',
		files: {
			'geo/content/places/sochi.yaml': ['type: city', 'type: town'],
			'geo/content/actors/leader.yaml': ['country: JP', 'country: Japan'],
			'geo/content/statements/claim.yaml': ['about: [ plan ]', 'about: []'],
			'geo/shapes/sochi.geojson': ['"own": true', '"own": false']
		},
		says: [
			'geo/content/actors/leader.yaml:5:10 country "Japan" is not one of JP, RU, SU, US, EU, IE or CN',
			'geo/content/places/sochi.yaml:1:7 type "town" is not one of city, region, island, island-group, peninsula, port, site or venue',
			'geo/content/statements/claim.yaml:6:8 about is empty; name at least one record it is about',
			'geo/shapes/sochi.geojson:5:10 properties.own must be true: true only where the file is named after its place'
		]
	}
];
