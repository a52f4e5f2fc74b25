/**
 * What the research that the atlas is authored from held when it was carried over, counted once. What is added
 * counts on top and changes nothing here; nothing may fall below a figure without a word in `docs/decisions/`.
 */
export const figures = {
	records: {
		places: 59,
		events: 71,
		projects: 35,
		agreements: 52,
		actors: 112,
		statements: 41,
		themes: 23,
		sources: 521,
		coverage: 129,
		limits: 24,
		periods: 12
	},
	evidence: {
		places: 184,
		events: 280,
		projects: 233,
		agreements: 256,
		actors: 231,
		statements: 112,
		themes: 78
	},
	conflicts: {
		places: 3,
		events: 17,
		projects: 24,
		agreements: 35,
		actors: 0,
		statements: 2,
		themes: 0
	},
	links: {
		places: 0,
		events: 68,
		projects: 30,
		agreements: 70,
		actors: 31,
		statements: 16,
		themes: 18
	},
	withoutPlace: { events: 0, projects: 3, agreements: 6, statements: 1 },
	withoutPoint: 2,
	primaryPlaces: 6,
	statusSteps: 293,
	amounts: 43,
	verdicts: {
		opinion: 13,
		confirmed: 10,
		partly: 7,
		unverified: 4,
		contradicted: 3,
		'not-borne-out': 2
	},
	standing: {
		projects: {
			unknown: 12,
			operating: 7,
			withdrawn: 7,
			suspended: 3,
			proposed: 2,
			agreed: 1,
			cancelled: 1,
			completed: 2
		},
		agreements: {
			historical: 9,
			unknown: 9,
			signed: 8,
			agreed: 7,
			'in-force': 4,
			suspended: 4,
			withdrawn: 3,
			operating: 2,
			superseded: 2,
			completed: 1,
			financed: 1,
			proposed: 1
		}
	},
	describedTitles: 181,
	undatedSources: 37,
	notes: 30
} as const;
