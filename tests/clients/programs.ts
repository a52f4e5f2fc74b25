// The programs that open the files: what is needed of Debian and of npm is installed when it is not there.
import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const folder = 'build/data';

const run = promisify(execFile);
const roomy = { encoding: 'utf8', maxBuffer: 1e8 } as const;

/** What a program says. It does not hold up the server that it may ask. Throws where it fails, with what it says of that. */
export async function said(program: string, given: readonly string[], cwd = folder) {
	const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen' };
	try {
		return (await run(program, given, { ...roomy, cwd, env })).stdout;
	} catch (error) {
		const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
		throw new Error(`${program} ${given.join(' ')} ends with ${code}: ${stderr.slice(0, 300)}`, {
			cause: error
		});
	}
}

export const works = (program: string, ...given: string[]) =>
	spawnSync(program, given).status === 0;

/** Debian's own Python: another one before it on the path has no such modules. */
export const python = '/usr/bin/python3';
export const fromPython = (script: string, ...given: string[]) =>
	said(python, ['-c', script, ...given]);

/** Debian's packages, each with a command that shows that it is there. */
const needed: Record<string, readonly [string, ...string[]]> = {
	'gdal-bin': ['ogrinfo', '--version'],
	bibutils: ['bib2xml', '--version'],
	'python3-gdal': [python, '-c', 'import osgeo_utils'],
	'python3-vobject': [python, '-c', 'import vobject'],
	'python3-mwparserfromhell': [python, '-c', 'import mwparserfromhell'],
	'python3-icalendar': [python, '-c', 'import icalendar'],
	'python3-feedparser': [python, '-c', 'import feedparser'],
	'python3-jsonschema': [python, '-c', 'import jsonschema'],
	'python3-rdflib': [python, '-c', 'import rdflib'],
	'python3-geopandas': [python, '-c', 'import geopandas'],
	'default-jre-headless': ['java', '-version'],
	'r-cran-sf': ['Rscript', '-e', 'library(sf)'],
	'libreoffice-calc-nogui': ['soffice', '--version'],
	// Debian's wrapper without the ending gives it an option that it does not know.
	qgis: ['which', 'qgis_process.bin']
};

/** Readers on npm, of these very versions, and what they need. */
const readers = [
	'@citation-js/core@0.8.2',
	'@citation-js/plugin-bibtex@0.8.2',
	'@citation-js/plugin-csl@0.8.2',
	'@citation-js/plugin-ris@0.8.2',
	'@duckdb/node-api@1.5.6-r.1',
	'@placemarkio/check-geojson@0.1.14',
	'@tmcw/togeojson@7.1.3',
	'@xmldom/xmldom@0.9.12',
	'apache-arrow@21.2.0',
	'flatgeobuf@4.5.0',
	'parquet-wasm@0.8.0',
	'vnu-jar@26.9.27'
];
const cache = resolve('node_modules/.cache/clients');
const required = createRequire(join(cache, 'package.json'));

/** A reader on npm. It is no dependency of ours, so that its types are not known. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const reader = (name: string): any => required(name);

/** Runs an installer, of which only faults are shown. Where it fails, the way out is said, and all ends. */
function order(program: string, given: readonly string[]): void {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const { status } = spawnSync(program, given, { stdio: ['ignore', 'ignore', 'inherit'], env });
	if (status === 0) return;
	console.error(
		`What the files are opened with could not be installed. Try: ${program} ${given.join(' ')}`
	);
	process.exit(1);
}

export function install(): void {
	const missing = Object.entries(needed)
		.filter(([, [program, ...given]]) => !works(program, ...given))
		.map(([name]) => name);
	if (missing.length > 0) {
		console.log(`Debian installs ${missing.join(', ')}`);
		order('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing]);
	}
	mkdirSync(cache, { recursive: true });
	writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
	const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
	order('npm', ['install', '--prefix', cache, ...quiet, ...readers]);
}
