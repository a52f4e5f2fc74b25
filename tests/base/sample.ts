// A page or a file of every make: what is built below a path.

/** Pages by their addresses in English; each is built in every language. */
export const pages = [
	'/',
	'/404',
	'/about/',
	'/balance/',
	'/borders/',
	'/changes/',
	'/claims/',
	'/compare/',
	'/connections/',
	'/data/',
	'/embed/',
	'/embed/ledger/',
	'/embed/places/sochi/',
	'/embed/window/',
	'/events/',
	'/events/2016-05-06-sochi-summit/',
	'/glossary/',
	'/handout/places/sochi/',
	'/islands/',
	'/ledger/',
	'/limits/',
	'/places/',
	'/places/kuril-islands/',
	'/places/sochi/',
	'/releases/',
	'/search/',
	'/stories/',
	'/stories/four-islands-two-maps/'
];

/** Files that each language has. */
export const files = [
	'/cards/atlas.png',
	'/cards/places/sochi.png',
	'/embed/oembed/places/sochi.json',
	'/feeds/all.atom',
	'/feeds/all.json',
	'/inset.svg'
];

/** Files that all languages share. */
export const shared = [
	'/data/SHA256SUMS.txt',
	'/data/catalogue.jsonld',
	'/data/events.geojson',
	'/data/events.ics',
	'/data/ogc.json',
	'/data/ogc/api.json',
	'/data/ogc/collections.json',
	'/data/ogc/collections/places.json',
	'/data/ogc/collections/places/items.geojson',
	'/data/ogc/collections/places/items/sochi.geojson',
	'/data/ogc/conformance.json',
	'/data/places/sochi.geojson',
	'/robots.txt',
	'/sitemap.xml'
];
