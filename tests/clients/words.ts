// What is no geodata: calendars, the JSON with its schema, the catalogue, checksums and feeds.
import { readFileSync, readdirSync } from 'node:fs';
import { text } from './expected.ts';
import { allLanguages } from '../../geo/schema/text.ts';
import { folder, fromPython, works } from './programs.ts';
import { same } from './tally.ts';

async function calendars(): Promise<void> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ics'))
		.toSorted();
	const expected = files.map((name) => text(name).split('BEGIN:VEVENT').length - 1);
	const vobject = `import json, sys, vobject
calendars = [vobject.readOne(open(path, encoding='utf-8', newline='').read()) for path in sys.argv[1:]]
print(json.dumps([len(each.vevent_list) for each in calendars if each.validate(raiseException=True)]))`;
	const found = JSON.parse(await fromPython(vobject, ...files));
	same(`vobject finds no fault in ${files.length} calendars`, found, expected);
	const icalendar = `import icalendar, json, sys
calendars = [icalendar.Calendar.from_ical(open(path, 'rb').read()) for path in sys.argv[1:]]
print(json.dumps([len(each.walk('VEVENT')) for each in calendars]))`;
	same('icalendar counts them', JSON.parse(await fromPython(icalendar, ...files)), expected);
}

async function json(): Promise<void> {
	const script = `import json, jsonschema
schema, atlas = [json.load(open(name, encoding='utf-8')) for name in ('atlas.schema.json', 'atlas.json')]
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
faults = [error.message for error in validator.iter_errors(atlas)]
atlas['records']['events']['x'] = {'id': 'x', 'kind': 'places'}
print(json.dumps([faults, any(validator.iter_errors(atlas))]))`;
	const found = JSON.parse(await fromPython(script));
	same('jsonschema holds atlas.json against its schema, and sees a fault', found, [[], true]);
}

async function catalogue(): Promise<void> {
	const script = `import rdflib
graph = rdflib.Graph().parse('catalogue.jsonld', format='json-ld')
print(len(list(graph.subjects(predicate=rdflib.URIRef('http://www.w3.org/ns/dcat#downloadURL')))))`;
	const sums = text('SHA256SUMS.txt').trimEnd().split('\n');
	const listed = Number(await fromPython(script));
	same('rdflib finds every file in the catalogue but itself', listed, sums.length - 1);
	const isWhole = works('sh', '-c', `cd ${folder} && sha256sum --quiet -c SHA256SUMS.txt`);
	same('sha256sum agrees', isWhole, true);
}

/** Whether it is faulty, its title, its language, its entries. */
type Read = [boolean, string, string, [string, string, string, string, boolean][]];
type Item = { id: string; title: string; url: string; date_published: string; _geo?: object };

const prefixOf = (language: string) => (language === 'en' ? '' : `${language}/`);

/** Read by feedparser: it forgives much, and says so in "bozo". */
async function feeds(): Promise<void> {
	const script = `import feedparser, json, sys
def read(path):
    f = feedparser.parse(path)
    return [bool(f.bozo), f.feed.get('title'), f.feed.get('language'), [[e.get('id'), e.get('title'), e.get('link'), e.get('updated'), bool(e.get('where'))] for e in f.entries]]
print(json.dumps([read(path) for path in sys.argv[1:]]))`;
	for (const language of allLanguages) {
		const own = `build/${prefixOf(language)}feeds`;
		const names = readdirSync(own).filter((name) => name.endsWith('.atom'));
		const paths = names.map((name) => `../${prefixOf(language)}feeds/${name}`);
		const read: Read[] = JSON.parse(await fromPython(script, ...paths));
		const expected = names.map((name): Read => {
			const feed = JSON.parse(readFileSync(`${own}/${name.replace('.atom', '.json')}`, 'utf8'));
			const items = feed.items.map((item: Item) => [
				item.id,
				item.title,
				item.url,
				item.date_published,
				item._geo !== undefined
			]);
			return [false, feed.title, feed.language, items];
		});
		for (const [i, name] of names.entries())
			same(
				`feedparser reads ${name} in ${language} as the JSON Feed has it`,
				[read[i], read[i]?.[2]],
				[expected[i], language]
			);
		const isUnique = read.every(
			([, , , found]) => new Set(found.map(([id]) => id)).size === found.length
		);
		same(`in ${language} each entry of a feed has a name of its own`, isUnique, true);
	}
}

/** Pages about a place, an event, an agreement, a person and a claim: what programs read each as. */
const spoken = [
	['places/sochi', 'City'],
	['events/2016-05-06-sochi-summit', 'Event'],
	['agreements/treaty-shimoda-1855', 'Legislation'],
	['actors/shinzo-abe', 'Person'],
	['statements/claim-abe-2017', 'ClaimReview']
] as const;

/** rdflib reads the structured data of a page. Its words are those of schema.org, which no network is asked for. */
async function pages(): Promise<void> {
	const script = `import html.parser, json, rdflib, sys
class Heads(html.parser.HTMLParser):
    inside, found = False, ''
    def handle_starttag(self, tag, given): self.inside = tag == 'script' and ('type', 'application/ld+json') in given
    def handle_data(self, data):
        if self.inside: self.found += data
    def handle_endtag(self, tag): self.inside = False
def read(path):
    heads = Heads()
    heads.feed(open(path, encoding='utf-8').read())
    node = json.loads(heads.found)
    node['@context'] = {'@vocab': 'https://schema.org/'}
    graph = rdflib.Graph().parse(data=json.dumps(node), format='json-ld')
    schema = rdflib.Namespace('https://schema.org/')
    page = next(graph.subjects(schema.inLanguage))
    types = [str(each).split('/')[-1] for each in graph.objects(None, rdflib.RDF.type)]
    return [str(graph.value(page, schema.inLanguage)), str(graph.value(page, schema.url)), types]
print(json.dumps([read(path) for path in sys.argv[1:]]))`;
	for (const language of allLanguages) {
		const paths = spoken.map(([page]) => `../${prefixOf(language)}${page}/index.html`);
		const read: [string, string, string[]][] = JSON.parse(await fromPython(script, ...paths));
		for (const [i, [page, type]] of spoken.entries()) {
			const [inLanguage, url = '', types = []] = read[i] ?? [];
			same(
				`rdflib reads of ${page} in ${language} that it is of ${type}`,
				[inLanguage, url.endsWith(`/${prefixOf(language)}${page}/`), types.includes(type)],
				[language, true, true]
			);
		}
	}
}

export async function words(): Promise<void> {
	for (const part of [calendars, json, catalogue, feeds, pages]) await part();
}
