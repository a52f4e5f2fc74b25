// Every entry below the sources is read or told: none is passed over.
import { execFileSync } from 'node:child_process';
import {
	chmodSync,
	chownSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSources } from './disk.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'disk-'))));
afterEach(() => rmSync(root, { recursive: true }));

const actors = 'geo/content/actors';
const at = (path: string) => join(root, path);
function write(path: string, text = '') {
	mkdirSync(dirname(at(path)), { recursive: true });
	writeFileSync(at(path), text);
}
const readAll = () =>
	readSources(root).map(({ path, fault }) => (fault ? `${path} ${fault}` : path));
const empty = (what: string) =>
	`holds no ${what}; look whether ${root} is the folder that is meant`;
/** Without what is said of the folders that a test has no use for. */
const read = () => readAll().filter((told) => !/^geo\/(shapes|labels) holds no /.test(told));

test('files of all sources are read, hidden ones too, and nothing else', () => {
	const po = 'geo/translations/ru/actors/a.po';
	for (const path of [`${actors}/a.yaml`, 'geo/labels/.b', 'geo/shapes/c/d.geojson', po])
		write(path, path);
	write('geo/insecure-sources.yaml');
	write('geo/other/e.yaml');
	expect(read()).toEqual([
		`${actors}/a.yaml`,
		'geo/shapes/c/d.geojson',
		'geo/labels/.b',
		'geo/insecure-sources.yaml',
		po
	]);
	expect(Buffer.from(readSources(root)[0]?.bytes ?? []).toString()).toBe(`${actors}/a.yaml`);
});

test('links, whatever they lead to, pipes, sockets, and folders with the name of a file are told', async () => {
	write(`${actors}/a.yaml`);
	symlinkSync('a.yaml', at(`${actors}/link.yaml`));
	symlinkSync('nowhere', at(`${actors}/loose.yaml`));
	symlinkSync('..', at(`${actors}/round`));
	symlinkSync('loop.yaml', at(`${actors}/loop.yaml`));
	mkdirSync(at(`${actors}/x.yaml`));
	mkdirSync(at(`${actors}/.y`));
	execFileSync('mkfifo', [at(`${actors}/pipe.yaml`)]);
	const server = createServer().listen(at(`${actors}/s.yaml`));
	await new Promise((resolve) => server.once('listening', resolve));
	const link = 'is a symbolic link; put the file itself here';
	const folder = 'is a folder with the name of a file; rename or remove it';
	expect(read()).toEqual([
		`${actors}/.y ${folder}`,
		`${actors}/a.yaml`,
		`${actors}/link.yaml ${link}`,
		`${actors}/loop.yaml ${link}`,
		`${actors}/loose.yaml ${link}`,
		`${actors}/pipe.yaml is a pipe, not a file; remove it`,
		`${actors}/round ${link}`,
		`${actors}/s.yaml is a socket, not a file; remove it`,
		`${actors}/x.yaml ${folder}`
	]);
	await new Promise((resolve) => server.close(resolve));
});

test('a file too large to be read is not read', () => {
	write(`${actors}/a.yaml`);
	truncateSync(at(`${actors}/a.yaml`), 3_000_000_000);
	expect(read()).toEqual([`${actors}/a.yaml holds 3000 MB; keep only what belongs here`]);
});

test('a name that is not UTF-8 is told', () => {
	write(`${actors}/a.yaml`);
	writeFileSync(Buffer.concat([Buffer.from(`${at(actors)}/`), Buffer.from([0xe9, 0x2e])]), '');
	expect(read()[1]).toMatch(/ has a name that is not UTF-8; give it another$/);
});

test('files and folders that may not be read are told, all of them', () => {
	write(`${actors}/a.yaml`);
	write('geo/content/places/b.yaml');
	chmodSync(at(`${actors}/a.yaml`), 0);
	chmodSync(at('geo/content/places'), 0);
	const remedy = 'cannot be read: you may not read it; give yourself the right (chmod u+r)';
	const told = [`${actors}/a.yaml ${remedy}`, `geo/content/places ${remedy}`];
	if (process.getuid?.() !== 0) expect(read()).toEqual(told);
	else {
		// Nothing is kept from root: another user looks.
		const nobody = 65534;
		for (const path of ['', 'geo', 'geo/content', actors, `${actors}/a.yaml`, 'geo/content/places'])
			chownSync(at(path), nobody, nobody);
		const { geteuid, seteuid } = process;
		if (!geteuid || !seteuid) throw new Error('root without a way to be somebody else');
		seteuid.call(process, nobody);
		try {
			expect(read()).toEqual(told);
		} finally {
			seteuid.call(process, 0);
		}
	}
	chmodSync(at('geo/content/places'), 0o755);
});

test('a folder that holds nothing, or is none, is another than was meant', () => {
	const told = [
		`geo/content ${empty('record')}`,
		`geo/shapes ${empty('outline')}`,
		`geo/labels ${empty('name')}`
	];
	expect(readAll()).toEqual(told);
	mkdirSync(at(actors), { recursive: true });
	write('geo/labels/a.yaml');
	expect(readAll()).toEqual([...told.slice(0, 2), 'geo/labels/a.yaml']);
	write('geo/shapes');
	expect(readAll()).toEqual([
		told[0],
		'geo/shapes is a file, not a folder; put the folder back',
		'geo/labels/a.yaml'
	]);
	write('geo/translations');
	write('geo/changes');
	expect(readAll()).toEqual([
		told[0],
		'geo/shapes is a file, not a folder; put the folder back',
		'geo/changes is a file, not a folder; put the folder back',
		'geo/translations is a file, not a folder; put the folder back',
		'geo/labels/a.yaml'
	]);
});
