import type { Sample } from './spoil.ts';

export const words: readonly Sample[] = [
	{
		name: 'an unknown word of a vocabulary',
		files: {
			'geo/content/projects/plant.yaml': ['status: operating', 'status: runing']
		},
		says: [
			'geo/content/projects/plant.yaml:31:13 statusHistory[1].status "runing" is not one of proposed, announced, agreed, signed, financed, under-construction, operating, completed, in-force, suspended, withdrawn, cancelled, superseded, historical or unknown'
		]
	},
	{
		name: 'a word that is like no other',
		files: {
			'geo/content/events/2016-05-06-summit.yaml': ['type: summit', 'type: party']
		},
		says: [
			'geo/content/events/2016-05-06-summit.yaml:1:7 type "party" is not one of summit, meeting, visit, call, announcement, sanction, legal-act, incident or process'
		]
	},
	{
		name: 'an unknown verdict',
		files: {
			'geo/content/statements/claim.yaml': ['verdict: contradicted', 'verdict: contradict']
		},
		says: [
			'geo/content/statements/claim.yaml:9:12 assessment.verdict "contradict" is not one of confirmed, contradicted, partly, unverified, opinion, not-borne-out or pending; did you mean "contradicted"?'
		]
	},
	{
		name: 'an unknown language',
		files: {
			'geo/content/sources/ministry.yaml': ['language: en', 'language: jp']
		},
		says: [
			'geo/content/sources/ministry.yaml:7:11 language "jp" is not one of en, ja, ru, fr, pt, es, zh, ko, bg, fil or und; did you mean "ja"?'
		]
	},
	{
		name: 'a status in capitals',
		files: {
			'geo/content/agreements/plan.yaml': ['status: proposed', 'status: Proposed']
		},
		says: [
			'geo/content/agreements/plan.yaml:11:13 statusHistory[0].status "Proposed" is not one of proposed, announced, agreed, signed, financed, under-construction, operating, completed, in-force, suspended, withdrawn, cancelled, superseded, historical or unknown; did you mean "proposed"?'
		]
	},
	{
		name: 'a place that may not be primary',
		files: {
			'geo/content/places/residence.yaml': ['role: secondary', 'role: primary']
		},
		says: [
			'geo/content/places/residence.yaml:2:7 role "primary" is wrong; the primary places are sochi, vladivostok, sakhalin, hokkaido, yamal or kuril-islands, all others are secondary'
		]
	},
	{
		name: 'a number that no point of the plan has',
		files: { 'geo/content/themes/energy.yaml': ['number: 4', 'number: 9'] },
		says: [
			'geo/content/themes/energy.yaml:2:9 number 9 is not a number of the plan; its points are numbered 1 to 8'
		]
	},
	{
		name: 'a number between two points of the plan',
		files: { 'geo/content/themes/energy.yaml': ['number: 4', 'number: 4.5'] },
		says: [
			'geo/content/themes/energy.yaml:2:9 number 4.5 is not a number of the plan; its points are numbered 1 to 8'
		]
	},
	{
		name: 'a sector with a number',
		files: { 'geo/content/themes/energy.yaml': ['scheme: eight-points', 'scheme: sector'] },
		says: [
			'geo/content/themes/energy.yaml:2:9 number is for the eight points, which all have one; a sector has none'
		]
	}
];
