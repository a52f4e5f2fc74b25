// What is opened over the web: the tree of OGC API – Features, and the lines of the page, each as it stands there.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openingsAt } from '../../src/lib/features/downloads/opening.ts';
import { serve } from '../../tools/serve.ts';
import { expectedNames, names, namesOf, parse, placed, text } from './expected.ts';
import { namesByGdal } from './formats.ts';
import { folder, python, reader, said } from './programs.ts';
import { same } from './tally.ts';

/** The data as it would be published at another address: links in it are whole. */
function publishAt(origin: string, site: string): void {
	const [own = ''] = /^.*?(?=\/data\/)/.exec(JSON.parse(text('catalogue.jsonld'))['@id']) ?? [];
	cpSync(folder, join(site, 'data'), { recursive: true });
	cpSync('build/404.html', join(site, '404.html'));
	const linked = readdirSync(join(site, 'data'), { recursive: true, encoding: 'utf8' }).filter(
		(name) => /^ogc.*json$/.test(name)
	);
	for (const name of linked) {
		const path = join(site, 'data', name);
		writeFileSync(path, readFileSync(path, 'utf8').replaceAll(own, origin));
	}
}

async function savedByQgis(source: string, to: string) {
	await said('qgis_process.bin', [
		'run',
		'native:savefeatures',
		`--INPUT=${source}`,
		`--OUTPUT=${to}`
	]);
	const { features } = JSON.parse(readFileSync(to, 'utf8'));
	return namesOf(features.map(({ properties }: { properties: object }) => properties));
}

async function tree(root: string): Promise<void> {
	const listed = await said('ogrinfo', ['-ro', '-q', `OAPIF:${root}/ogc`]);
	const layers = [...listed.matchAll(/^\d+: (\w+)/gm)].map(([, name]) => name);
	same('GDAL lists the collections', layers, placed);
	for (const kind of placed) {
		const found = await namesByGdal(`OAPIF:${root}/ogc`, kind);
		same(`GDAL reads the collection of ${kind}`, found, expectedNames(kind));
	}
	const near = await said('ogrinfo', [
		...['-ro', '-q', `OAPIF:${root}/ogc`, 'places'],
		...['-spat', '39.7', '43.5', '39.8', '43.7', '-where', "type = 'city'"]
	]);
	same(
		'GDAL chooses by box and field',
		[...near.matchAll(/^ {2}id \(String\) = (.*)$/gm)].map(([, id]) => id),
		['sochi']
	);
}

async function unknown(root: string): Promise<void> {
	for (const path of [
		'ogc/collections/events/items/atlantis',
		'places/atlantis.csv',
		'events.xlsx',
		'ogc/rivers'
	]) {
		const response = await fetch(`${root}/${path}`);
		const hasWords = (await response.text()).includes('There is no page');
		same(`${path} is a clear 404`, [response.status, hasWords], [404, true]);
	}
}

/** Runs the lines of the page, and says what came of them. */
async function lines(root: string, scratch: string): Promise<void> {
	const of = (program: string) =>
		openingsAt(root).find((opening) => opening.program.startsWith(program))?.lines ?? [];
	const run = (program: string, ...given: string[]) => said(program, given, scratch);

	const printed = await run(python, '-c', of('Python').join('\n'));
	same(
		'the lines for Python run',
		[/^summit +\d+$/m.test(printed), printed.includes('title_ja')],
		[true, true]
	);
	writeFileSync(join(scratch, 'lines.R'), of('R').join('\n'));
	const table = await run('Rscript', 'lines.R');
	same(
		'the lines for R run',
		[/summit/.test(table), readdirSync(scratch).includes('Rplots.pdf')],
		[true, true]
	);

	const { DuckDBInstance } = reader('@duckdb/node-api');
	const db = await (await DuckDBInstance.create(':memory:')).connect();
	await db.run(`SET file_search_path = '${folder}'`);
	const counted = (await db.runAndReadAll(of('DuckDB').join('\n'))).getRowObjectsJson();
	const expected = parse(text('projects.csv')).filter(({ start = '' }) => start >= '2016').length;
	const total = counted.reduce(
		(sum: number, row: { projects: string }) => sum + Number(row.projects),
		0
	);
	same('the lines for DuckDB count every project', total, expected);

	for (const line of of('GDAL')) await run('sh', '-c', line);
	const saved = (await run('ogrinfo', '-ro', '-so', '-al', 'events.gpkg')).includes(
		`Feature Count: ${expectedNames('events').length}`
	);
	same('the lines for GDAL run', saved, true);

	const qgis = of('QGIS').join(' ');
	for (const [named, source] of [
		['atlas.gpkg', `${folder}/atlas.gpkg|layername=events`],
		[`${root}/ogc`, `OAPIF://url='${root}/ogc' typename='events'`]
	] as const) {
		const path = source.startsWith(folder) ? join(process.cwd(), source) : source;
		const found = await savedByQgis(path, join(scratch, 'qgis.geojson'));
		same(
			`QGIS reads ${named.replace(root, '')}, which the page names`,
			[qgis.includes(named), found],
			[true, expectedNames('events')]
		);
	}

	// Commas, quotes, UTF-8: what the page says to choose.
	const choice = '44,34,76,1';
	const csv = join(process.cwd(), folder, 'events.csv');
	await run(
		'soffice',
		'--headless',
		`-env:UserInstallation=file://${scratch}/office`,
		`--infilter=CSV:${choice}`,
		'--convert-to',
		`csv:Text - txt - csv (StarCalc):${choice}`,
		'--outdir',
		scratch,
		csv
	);
	const sheet = parse(readFileSync(join(scratch, 'events.csv'), 'utf8'));
	same('LibreOffice opens events.csv', namesOf(sheet), expectedNames('events'));
	same('LibreOffice keeps its columns', sheet.columns.slice(0, 2), [names[0], 'kind']);
}

export async function web(): Promise<void> {
	const scratch = mkdtempSync(join(tmpdir(), 'clients-'));
	const site = join(scratch, 'site');
	const server = await serve(site, { port: 0 });
	const origin = server.url.replace(/\/$/, '');
	try {
		publishAt(origin, site);
		await tree(`${origin}/data`);
		await unknown(`${origin}/data`);
		await lines(`${origin}/data`, scratch);
	} finally {
		await server.close();
		rmSync(scratch, { recursive: true });
	}
}
