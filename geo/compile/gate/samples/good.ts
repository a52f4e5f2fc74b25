// A small atlas with nothing wrong in it: each bad sample is this one with one thing spoilt.

/** Path → text. */
export const good: Readonly<Record<string, string>> = {
	'geo/content/places/sochi.yaml': `type: city
role: primary
names: { en: Sochi, ru: Сочи, ja: ソチ }
point: { lng: 39.730278, lat: 43.6, precision: city-centre, source: gazetteer }
summary: { en: "Black Sea city[^gazetteer]." }
evidence:
  - source: gazetteer
    locator: row Sochi
    supports: Coordinates of the city centre
`,
	'geo/content/places/residence.yaml': `type: venue
role: secondary
names: { en: Residence }
noPointReason: No source with a point was found.
parent: sochi
summary: { en: "Venue of the talks[^gazetteer]." }
evidence:
  - source: gazetteer
    locator: row Residence
    supports: Name
`,
	'geo/content/events/2016-05-06-summit.yaml': `type: summit
title: { en: Summit }
date: { start: 2016-05-06, end: 2016-05-07, precision: day }
places: [ sochi, residence ]
summary: { en: "The two leaders met – 「日露」 – and 𠮟 said so[^ministry]." }
actors:
  - { id: leader, role: participant }
  - { described: An unnamed interpreter, role: participant }
themes:
  - { id: energy, basis: subject }
links:
  - { rel: related-to, to: plan, note: presented there }
statusNote: held
evidence:
  - source: ministry
    locator: ¶ 1
    supports: The meeting
conflicts:
  - about: How long it took
    accounts:
      - { says: Two hours, sources: [ ministry ] }
      - { says: Three hours, by: The gazetteer, sources: [ ministry ] }
    note: Neither says when it began.
notes: []
`,
	'geo/content/projects/plant.yaml': `type: lng-plant
title: { en: Plant }
dates: { start: "2013", precision: year, announced: 2013-04, signed: 2013-05-02 }
places: [ sochi ]
summary: { en: "A plant[^ministry]." }
parties:
  - { id: company, role: owner }
amounts:
  - value: 200000000
    currency: EUR
    what: loan
    evidence:
      - source: ministry
        locator: ¶ 4
        supports: The sum
  - value: 300
    unit: t
    what: catch
    evidence:
      - source: ministry
        locator: ¶ 5
        supports: The weight
statusHistory:
  - date: 2013-04
    precision: month
    status: announced
    note: said to come
    source: ministry
  - date: 2017-12-05
    precision: day
    status: operating
    note: first train
    source: ministry
standing: { note: Running. }
evidence:
  - source: ministry
    locator: ¶ 3
    supports: The plant
`,
	'geo/content/agreements/plan.yaml': `type: plan
title: { en: Plan }
dates: { start: 2016-05-06, precision: day }
noPlaceReason: It names no place.
summary: { en: "A plan of eight points[^atlas]." }
parties:
  - { id: leader, role: proposer }
statusHistory:
  - date: 2016-05-06
    precision: day
    status: proposed
    note: presented
    source: ministry
standing: { note: Nothing later was found., status: unknown, asOf: undated }
evidence:
  - source: ministry
    locator: ¶ 2
    supports: The plan
`,
	'geo/content/actors/leader.yaml': `type: person
names: { en: Leader }
role: Prime Minister
summary: { en: "Head of a government[^field:role]." }
country: JP
evidence:
  - source: ministry
    locator: ¶ 1
    supports: His office
`,
	'geo/content/actors/company.yaml': `type: organization
names: { en: Company }
summary: { en: "Owner of the plant[^ministry]." }
evidence:
  - source: ministry
    locator: ¶ 3
    supports: Its share
`,
	'geo/content/statements/claim.yaml': `type: claim
title: { en: It was decided }
speaker: { id: leader }
date: { start: 2016-12, precision: month }
summary: { en: "He says that it was decided[^ministry]." }
about: [ plan ]
places: [ sochi ]
assessment:
  verdict: contradicted
  why: The text only opens talks.
  sources: [ ministry ]
evidence:
  - source: ministry
    locator: ¶ 6
    supports: The text
`,
	'geo/content/themes/energy.yaml': `scheme: eight-points
number: 4
names: { en: Energy, ja: エネルギー }
summary: { en: "The fourth point[^atlas]." }
evidence:
  - source: ministry
    locator: list
    supports: The point
`,
	'geo/content/sources/ministry.yaml': `title: Statement
titleDescribed: true
publisher: Ministry
url: https://ministry.example/statement
date: 2016-05-06
type: primary-official
language: en
country: JP
retrieved: 2026-11-21
qualityNote: Official page.
`,
	'geo/content/sources/gazetteer.yaml': `title: List of places
publisher: Gazetteer
url: http://gazetteer.example/
type: dataset
language: und
country: und
retrieved: 2026-11-21
qualityNote: Undated.
`,
	'geo/content/coverage/a-01.yaml': `article: ministry
paragraph: 7-8
fact: It met
records: [ 2016-05-06-summit ]
check: Confirmed.
`,
	'geo/content/limits/excerpts.yaml': `section: known
summary: { en: Only excerpts were read. }
about: [ ministry ]
`,
	'geo/insecure-sources.yaml': `- gazetteer
`,
	'geo/shapes/sochi.geojson': `{
"type": "Feature",
"properties": {
  "place": "sochi",
  "own": true,
  "names": { "en": "Sochi" },
  "origin": "Drawn for a test.",
  "licence": "CC0-1.0"
},
"geometry": { "type": "Polygon", "coordinates": [
[[39, 43], [40, 43], [40, 44], [39, 44], [39, 43]],
[[39.4, 43.4], [39.4, 43.6], [39.6, 43.6], [39.6, 43.4], [39.4, 43.4]]
] }
}
`,
	'geo/shapes/borders/2016-line.geojson': `{
"type": "Feature",
"properties": {
  "part": "line",
  "title": { "en": "Line of 2016" },
  "from": "2016-05-06",
  "to": "2018-01-01",
  "claimants": ["japan", "russia"],
  "record": "2016-05-06-summit",
  "evidence": [{ "source": "ministry", "locator": "¶ 1", "supports": "The line" }],
  "says": "A line is agreed.",
  "leavesOpen": "Where it ends.",
  "indicative": true,
  "note": "Drawn midway."
},
"geometry": { "type": "LineString", "coordinates": [[38, 43], [38.5, 43.5], [39, 44.5]] }
}
`,
	'geo/shapes/borders/2016-run.geojson': `{
"type": "Feature",
"properties": {
  "part": "administration",
  "title": { "en": "Sochi" },
  "from": "2016-05-06",
  "to": "2018-01-01",
  "claimants": ["russia"],
  "holder": "russia",
  "covers": [{ "outline": "sochi", "southOf": 43.5 }],
  "record": "2016-05-06-summit",
  "evidence": [{ "source": "ministry", "locator": "¶ 1", "supports": "Who runs it" }],
  "says": "The city is run by Russia.",
  "leavesOpen": "Nothing that is known."
},
"geometry": null
}
`,
	'geo/labels/towns.yaml': `- id: adler
  kind: town
  rank: 4
  at: [39.92, 43.43]
  names:
    en: { text: Adler, source: atlas-page }
    ru: { text: Адлер, source: atlas-page }
- id: sochi-town
  kind: city
  rank: 1
  at: [39.73, 43.6]
  place: sochi
  both: { russian: Sochi, japanese: Sochi }
  names:
    ru: { text: город Сочи, source: atlas-page }
    ja: { text: ソチ市, source: atlas-page }
`,
	'geo/labels/sources.yaml': `atlas-page:
  title: A page of an atlas
  where: atlas.example/1
`
};
