// What is no geodata: calendars, the JSON with its schema, the catalogue, checksums, feeds and citations.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { citationForms, type Cited } from '../../src/lib/features/share/citation.ts';
import { text } from './expected.ts';
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

type Read = [boolean, string, [string, string, string, string, boolean][]];
type Item = { id: string; title: string; url: string; date_published: string; _geo?: object };

/** Read by feedparser: it forgives much, and says so in "bozo". */
async function feeds(): Promise<void> {
	const feeds = readdirSync('build/feeds').filter((name) => name.endsWith('.atom'));
	const script = `import feedparser, json, sys
def read(path):
    f = feedparser.parse(path)
    return [bool(f.bozo), f.feed.get('title'), [[e.get('id'), e.get('title'), e.get('link'), e.get('updated'), bool(e.get('where'))] for e in f.entries]]
print(json.dumps([read(path) for path in sys.argv[1:]]))`;
	const paths = feeds.map((name) => `../feeds/${name}`);
	const read: Read[] = JSON.parse(await fromPython(script, ...paths));
	for (const [i, name] of feeds.entries()) {
		const [isFaulty, title, found] = read[i] ?? [true, '', []];
		const own = JSON.parse(readFileSync(`build/feeds/${name.replace('.atom', '.json')}`, 'utf8'));
		const items = own.items.map((item: Item) => [
			item.id,
			item.title,
			item.url,
			item.date_published,
			item._geo !== undefined
		]);
		same(
			`feedparser reads ${name} as the JSON Feed has it, each entry under a name of its own`,
			[isFaulty, title, found, new Set(found.map(([id]) => id)).size],
			[false, own.title, items, items.length]
		);
	}
}

const cited: Cited = {
	title: 'Острова & 国後 100 % {a}',
	url: 'https://atlas.example/places/kunashir/?view=japan',
	read: '2026-11-27',
	release: '2026-11-28',
	isRelease: true,
	site: { name: 'La Pérouse', tagline: 'An atlas of Japan–Russia relations' }
};

function citations(): void {
	for (const [form, program] of [
		['bibtex', 'bib2xml'],
		['ris', 'ris2xml']
	] as const) {
		const { stdout } = spawnSync(program, ['-i', 'utf8', '-o', 'utf8'], {
			input: citationForms[form].write(cited),
			encoding: 'utf8'
		});
		const parts = ['Острова &amp; 国後', 'https://atlas.example/places/kunashir/'];
		const found = parts.map((part) => stdout.includes(part));
		same(`${program} reads title and address of a citation`, found, [true, true]);
	}
}

export async function words(): Promise<void> {
	for (const part of [calendars, json, catalogue, feeds, citations]) await part();
}
