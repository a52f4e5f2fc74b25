import './ready.cjs';
import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Server as KitServer, SSRManifest } from '@sveltejs/kit';
import { installPolyfills } from '@sveltejs/kit/node/polyfills';
import config from '../svelte.config.js';
import { differences } from './same-build.ts';
import { filesUnder } from './site.ts';

const program = resolve('.svelte-kit/output/server');
const site = 'build';
/** One page in so many, beside those of every make. */
const every = 15;

/** What Kit's prerenderer asks of the bundle that it runs. */
interface Bundle {
	manifest: SSRManifest;
	Server: typeof KitServer;
	set_building(): void;
	set_prerendering(): void;
	set_env(env: Record<string, string>): void;
}
type Dependencies = Map<string, { response: Response; body: string | Uint8Array | null }>;

const part = async <Name extends keyof Bundle>(file: string): Promise<Pick<Bundle, Name>> =>
	(await import(pathToFileURL(join(program, file)).href)) as Bundle;

/** Starts the program that wrote the site as Kit does to prerender. Gives what answers for a page. */
async function start(): Promise<(path: string) => Promise<[file: string, bytes: Buffer][]>> {
	installPolyfills();
	const internal = await part<'set_building' | 'set_prerendering'>('internal.js');
	internal.set_building();
	internal.set_prerendering();
	(await part<'set_env'>('env.js')).set_env({});
	const { Server } = await part<'Server'>('index.js');
	const server = new Server((await part<'manifest'>('manifest-full.js')).manifest);
	await server.init({ env: {} });
	const origin = config.kit?.prerender?.origin ?? '';
	return async (path) => {
		const dependencies: Dependencies = new Map();
		const response = await server.respond(new Request(origin + path), {
			getClientAddress: () => '',
			// Kit's own word to its server, which its types keep to itself.
			...{
				prerendering: { dependencies, remote_responses: new Map() },
				read: (file: string) => readFileSync(join(program, file))
			}
		});
		const name = path.endsWith('/') ? `${path}index.html` : path;
		const files: [string, Buffer][] = [[name, await bytesOf(response)]];
		for (const [address, { body, response: other }] of dependencies)
			files.push([address, body === null ? await bytesOf(other) : Buffer.from(body)]);
		return files;
	};
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

/** What is written by the same program and is no page. */
const others = ['/sitemap.xml', '/robots.txt', '/inset.svg'];

/** Pages of the site in English, which is what this program writes, the last first: another order than that in which they were written. */
function sample(): string[] {
	const all = filesUnder(site)
		.map((file) => `/${relative(site, file).replaceAll(sep, '/')}`)
		.filter((file) => file.endsWith('/index.html') && !/^\/(ru|ja)\//.test(file))
		.map((file) => file.slice(0, -'index.html'.length))
		.toSorted()
		.toReversed();
	// A page of the first floor is made in a way of its own, those below one all alike.
	const makeOf = (page: string) => page.split('/').slice(0, -2).join('/') || page;
	const ofEachMake = new Map(all.map((page) => [makeOf(page), page]));
	return all.filter((page, i) => i % every === 0 || ofEachMake.get(makeOf(page)) === page);
}

const versionIn = (folder: string) => readFileSync(join(folder, '_app/version.json'), 'utf8');

/** Whether the program is still that of the site: a build that failed leaves another, or none. */
function isOfSite(): boolean {
	try {
		return versionIn(join(program, '../client')) === versionIn(site);
	} catch {
		return false;
	}
}

/**
 * Renders a sample of the site once more with the program that wrote it, and names every file that comes out
 * otherwise: no page may hold the clock, chance, or the order in which pages were asked for. tools/same-build.ts
 * makes that program anew as well.
 */
async function differing(): Promise<string[]> {
	const answer = await start();
	const paths = [...sample(), ...others];
	const differing: string[] = [];
	let compared = 0;
	for (const path of paths)
		for (const [file, bytes] of await answer(path)) {
			compared++;
			if (!readFileSync(join(site, file)).equals(bytes)) differing.push(file);
		}
	console.log(`${paths.length} addresses rendered again, ${compared} files compared.`);
	return compared > paths.length ? differing : ['the sample has no data'];
}

const found = isOfSite() ? await differing() : await differences(site);
for (const file of found) console.log(`The second build differs from the first: ${file}`);
process.exitCode = found.length > 0 ? 1 : 0;
