// Compiles geo/content and geo/shapes into geo/dist. The only file in geo/ that touches the disk.
//   node geo/build.ts           write geo/dist
//   node geo/build.ts --check   only say what is wrong
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './compile/compile.ts';
import { jsonSchemas } from './compile/json-schema.ts';
import { formatProblem } from './compile/problem.ts';
import { searchIndex } from './compile/search-index.ts';
import { areaTiles } from './tiles/areas.ts';

const root = process.env.GEO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'geo/dist');

const paths: string[] = [];
for await (const path of glob(
	['geo/content/**/*', 'geo/shapes/**/*', 'geo/labels/**/*', 'geo/insecure-sources.yaml'],
	{ cwd: root, withFileTypes: true }
))
	if (path.isFile()) paths.push(join(path.parentPath, path.name));

const files = await Promise.all(
	paths.map(async (path) => ({
		path: relative(root, path).split(sep).join('/'),
		bytes: new Uint8Array(await readFile(path))
	}))
);
const { compiled, problems } = compile(files);

if (!compiled) {
	for (const problem of problems) console.error(formatProblem(problem));
	console.error(
		`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written. geo/README.md says what a record is.`
	);
	process.exitCode = 1;
} else if (process.argv.includes('--check')) {
	console.log(`geo: ${Object.keys(compiled.atlas.kindOf).length} records, no problems`);
} else {
	// Written beside and put in place by renaming, so that a broken run leaves the last good output.
	const next = `${target}.next`;
	await rm(next, { recursive: true, force: true });
	const put = async (name: string, content: string | Uint8Array) => {
		await mkdir(dirname(join(next, name)), { recursive: true });
		await writeFile(join(next, name), content);
	};
	const write = (name: string, value: unknown) => put(name, JSON.stringify(value) + '\n');
	await write('atlas.json', compiled.atlas);
	await write('borders.json', compiled.atlas.borders);
	await write('facts.json', compiled.facts);
	await write('graph.json', compiled.graph);
	await write('periods.json', compiled.periods);
	await write('search.json', searchIndex(compiled.documents));
	for (const [name, collection] of Object.entries(compiled.map))
		await write(`map/${name}.geojson`, collection);
	await put('map/areas.pmtiles', areaTiles(compiled.map.areas));
	for (const [kind, schema] of Object.entries(jsonSchemas()))
		await write(`schema/${kind}.json`, schema);
	const last = `${target}.last`;
	await rm(last, { recursive: true, force: true });
	if (existsSync(target)) await rename(target, last);
	await rename(next, target);
	await rm(last, { recursive: true, force: true });
	const count = Object.keys(compiled.atlas.kindOf).length;
	console.log(`records: ${count.toLocaleString('en')} compiled, 0 problems`);
}
