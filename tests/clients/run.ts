// Opens what stands under /data/ and /feeds/ with the programs that people open it with, and counts what they find.
import '../../tools/ready.cjs';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { citationForms, type Cited } from '../../src/lib/features/share/citation.ts';

const folder = 'build/data';
if (!existsSync(folder)) {
	console.error(`There is no ${folder}: run npm run build first.`);
	process.exit(1);
}

const text = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const said = (program: string, ...given: string[]) =>
	execFileSync(program, given, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
const works = (program: string, ...given: string[]) => spawnSync(program, given).status === 0;

// Debian's own Python: another one before it on the path has no such modules.
const python = '/usr/bin/python3';
if (
	!works('ogrinfo', '--version') ||
	!works('bib2xml', '--version') ||
	!works(python, '-c', 'import vobject, icalendar, feedparser')
)
	execFileSync(
		'apt-get',
		[
			'install',
			'-y',
			'-q',
			'gdal-bin',
			'bibutils',
			'python3-vobject',
			'python3-icalendar',
			'python3-feedparser'
		],
		{ stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
	);

let failed = 0;
let passed = 0;
function same(what: string, found: unknown, expected: unknown): void {
	const isSame = JSON.stringify(found) === JSON.stringify(expected);
	console.log(
		`${isSame ? 'passed' : 'FAILED'}  ${what}${isSame ? '' : `: ${JSON.stringify(found)}`}`
	);
	if (isSame) passed++;
	else failed++;
}

const countsIn = (layers: string) =>
	[...layers.matchAll(/Feature Count: (\d+)/g)].map(([, count]) => Number(count));
const kinds = ['places', 'events', 'projects', 'agreements', 'statements'];
const withPoints: number[] = [];
for (const kind of kinds) {
	const { features } = JSON.parse(text(`${kind}.geojson`));
	withPoints.push(features.filter((f: { geometry: unknown }) => f.geometry).length);
	same(
		`GDAL counts ${kind}.geojson`,
		countsIn(said('ogrinfo', '-ro', '-so', '-al', `${kind}.geojson`)),
		[features.length]
	);
	const names = ['id', 'title_en', 'title_ru', 'title_ja'];
	const select = ['-f', 'CSV', '/vsistdout/', `${kind}.geojson`, '-select', names.join(',')];
	const read = csvParse(said('ogr2ogr', ...select));
	const own = csvParse(text(`${kind}.csv`).replace('\ufeff', ''));
	const cells = (rows: typeof own) => rows.map((row) => names.map((name) => row[name]));
	same(`GDAL reads the names of ${kind} as the CSV has them`, cells(read), cells(own));
}
same(
	'GDAL counts the folders of atlas.kml',
	countsIn(said('ogrinfo', '-ro', '-so', '-al', 'atlas.kml')),
	withPoints
);
const entries = text('events.ics').split('BEGIN:VEVENT').length - 1;
const open = "open('events.ics', encoding='utf-8', newline='').read()";
same(
	'vobject counts the calendar',
	said(python, '-c', `import vobject; print(len(vobject.readOne(${open}).vevent_list))`).trim(),
	String(entries)
);
same(
	'icalendar counts the calendar',
	said(
		python,
		'-c',
		`import icalendar; print(len(icalendar.Calendar.from_ical(${open}).walk('VEVENT')))`
	).trim(),
	String(entries)
);
same(
	'sha256sum agrees',
	works('sh', '-c', `cd ${folder} && sha256sum --quiet -c SHA256SUMS.txt`),
	true
);
// Feeds, read by feedparser: it forgives much, and says so in "bozo".
const feeds = readdirSync('build/feeds').filter((name) => name.endsWith('.atom'));
const read = JSON.parse(
	said(
		python,
		'-c',
		`import feedparser, json, sys
def read(path):
    f = feedparser.parse(path)
    return [bool(f.bozo), f.feed.get('title'), [[e.get('id'), e.get('title'), e.get('link'), e.get('updated'), bool(e.get('where'))] for e in f.entries]]
print(json.dumps([read(path) for path in sys.argv[1:]]))`,
		...feeds.map((name) => `../feeds/${name}`)
	)
) as [boolean, string, [string, string, string, string, boolean][]][];
for (const [i, name] of feeds.entries()) {
	const [isFaulty, title, found] = read[i] ?? [true, '', []];
	const own = JSON.parse(readFileSync(`build/feeds/${name.replace('.atom', '.json')}`, 'utf8'));
	type Item = { id: string; title: string; url: string; date_published: string; _geo?: object };
	same(
		`feedparser reads ${name} as the JSON Feed has it, each entry under a name of its own`,
		[isFaulty, title, found, new Set(found.map(([id]) => id)).size],
		[
			false,
			own.title,
			own.items.map((item: Item) => [
				item.id,
				item.title,
				item.url,
				item.date_published,
				item._geo !== undefined
			]),
			own.items.length
		]
	);
}
// Citations, read by bibutils.
const cited: Cited = {
	title: 'Острова & 国後 100 % {a}',
	url: 'https://atlas.example/places/kunashir/?view=japan',
	read: '2026-11-27',
	release: 'abc123',
	site: { name: 'La Pérouse', tagline: 'An atlas of Japan–Russia relations' }
};
for (const [form, program] of [
	['bibtex', 'bib2xml'],
	['ris', 'ris2xml']
] as const) {
	const { stdout } = spawnSync(program, ['-i', 'utf8', '-o', 'utf8'], {
		input: citationForms[form].write(cited),
		encoding: 'utf8'
	});
	same(
		`${program} reads title and address of a citation`,
		['Острова &amp; 国後', 'https://atlas.example/places/kunashir/'].map((part) =>
			stdout.includes(part)
		),
		[true, true]
	);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
