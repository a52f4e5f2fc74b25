// What docs/release.md promises of a host, asked of one that runs.
import { request, type IncomingHttpHeaders } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { compressible, headers, headersOf, typeOf } from '../../tools/host/declared.ts';
import { same } from '../clients/tally.ts';
import type { Host } from './hosts.ts';

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks for a path as it is written: nothing tidies it. */
function ask(
	port: number,
	path: string,
	given: Record<string, string> = {},
	method = 'GET'
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const asked = request(
			{ host: '127.0.0.1', port, path, method, headers: given, agent: false },
			(answer) => {
				const parts: Buffer[] = [];
				answer.on('data', (part: Buffer) => parts.push(part));
				answer.on('end', () =>
					resolve({
						status: answer.statusCode ?? 0,
						headers: answer.headers,
						body: Buffer.concat(parts)
					})
				);
				answer.on('error', reject);
			}
		);
		asked.on('error', reject).end();
	});
}

/** Headers that are declared, as they came; a space behind a sign says nothing. */
function declared(sent: IncomingHttpHeaders): Record<string, string | undefined> {
	const names = headers.filter(({ isForHttps }) => !isForHttps).map(({ name }) => name);
	return Object.fromEntries(names.map((name) => [name, tidy(sent[name.toLowerCase()])]));
}
const tidy = (value: unknown) =>
	value === undefined
		? undefined
		: String(value)
				.replace(/([;,]) /g, '$1')
				.toLowerCase();
const wanted = (path: string) => {
	const all = new Map(headersOf(path));
	return Object.fromEntries(
		headers.filter((h) => !h.isForHttps).map(({ name }) => [name, tidy(all.get(name))])
	);
};
const addressOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

export async function promises(host: Host, site: string, paths: string[]): Promise<void> {
	const of = (what: string) => `${host.name}: ${what}`;
	const get = (path: string, given?: Record<string, string>, method?: string) =>
		ask(host.port, host.base + path, given, method);

	const wrong: unknown[] = [];
	const squeezed: unknown[] = [];
	for (const path of paths) {
		const address = addressOf(path);
		const answer = await get(encodeURI(address));
		const bytes = readFileSync(join(site, path));
		if (answer.status !== 200 || !answer.body.equals(bytes))
			wrong.push([address, answer.status, 'other bytes']);
		const type = [tidy(answer.headers['content-type']), tidy(typeOf(extname(path).slice(1)))];
		if (extname(path) && type[0] !== type[1]) wrong.push([address, ...type]);
		const [sent, expected] = [declared(answer.headers), wanted(address)];
		if (JSON.stringify(sent) !== JSON.stringify(expected)) wrong.push([address, sent, expected]);
		if (!compressible.includes(extname(path).slice(1)) || bytes.length < 1024) continue;
		for (const encoding of host.encodings) {
			const small = await get(encodeURI(address), { 'Accept-Encoding': encoding });
			const ending = { br: 'br', gzip: 'gz', zstd: 'zst' }[encoding];
			const made = readFileSync(join(site, `${path}.${ending}`));
			const { 'content-encoding': by, vary } = small.headers;
			const isType = small.headers['content-type'] === answer.headers['content-type'];
			if (
				by !== encoding ||
				!isType ||
				!small.body.equals(made) ||
				!/accept-encoding/i.test(vary ?? '')
			)
				squeezed.push([address, encoding, by, vary, small.headers['content-type']]);
		}
	}
	same(
		of(`${paths.length} files come whole, with their type and the declared headers`),
		wrong.slice(0, 5),
		[]
	);
	same(
		of(`texts come as they were compressed (${host.encodings.join(', ') || 'none'})`),
		squeezed.slice(0, 5),
		[]
	);

	for (const [prefix, language] of [
		['', 'en'],
		['/ru', 'ru'],
		['/ja', 'ja']
	]) {
		for (const path of [
			'/nothing/',
			'/places/nothing/',
			'/nothing.geojson',
			'/data/ogc/nothing',
			'/embed/nothing/'
		]) {
			const answer = await get(`${prefix}${path}`);
			const lang = /<html[^>]* lang="(\w+)"/.exec(answer.body.toString())?.[1];
			const type = tidy(answer.headers['content-type']);
			same(
				of(`${prefix}${path} is not there, in its language`),
				[answer.status, lang, type, declared(answer.headers)],
				[404, language, 'text/html;charset=utf-8', wanted('/404.html')]
			);
		}
		const bare = await get(`${prefix}/about?asof=2016-05-06`);
		same(
			of(`${prefix}/about leads to its folder`),
			[bare.status, bare.headers.location],
			[308, `${host.base}${prefix}/about/?asof=2016-05-06`]
		);
	}
	const gone = await get('/_app/immutable/gone.js');
	same(
		of('a file of an old build is not kept for ever'),
		[gone.status, gone.headers['cache-control']],
		[404, 'no-cache']
	);

	for (const path of [
		'/data/ogc',
		'/data/ogc/collections',
		'/data/ogc/collections/places',
		'/data/ogc/conformance'
	]) {
		const answer = await get(path);
		same(
			of(`${path} is a file of JSON`),
			[
				answer.status,
				answer.headers['content-type'],
				answer.headers['access-control-allow-origin']
			],
			[200, 'application/json', '*']
		);
	}
	for (const path of [
		'/data/ogc/collections/places/items',
		'/data/ogc/collections/places/items/sochi'
	]) {
		const answer = await get(path);
		same(
			of(`${path} is GeoJSON`),
			[answer.status, answer.headers['content-type']],
			[200, 'application/geo+json']
		);
	}

	const whole = readFileSync(join(site, 'chart/base.pmtiles'));
	const part = await get('/chart/base.pmtiles', {
		Range: 'bytes=100-199',
		'Accept-Encoding': 'br, gzip, zstd'
	});
	same(
		of('a range is sent alone'),
		[
			part.status,
			part.headers['content-range'],
			part.headers['content-encoding'],
			part.body.equals(whole.subarray(100, 200))
		],
		[206, `bytes 100-199/${whole.length}`, undefined, true]
	);
	same(
		of('a range past the end is refused'),
		(await get('/chart/base.pmtiles', { Range: `bytes=${whole.length}-` })).status,
		416
	);
	const { etag = '' } = (await get('/')).headers;
	same(
		of('what has not changed is not sent again'),
		(await get('/', { 'If-None-Match': etag })).status,
		304
	);

	if (host.base) {
		const bare = await ask(host.port, host.base);
		same(
			of(`${host.base} leads to its folder`),
			[bare.status, bare.headers.location],
			[308, `${host.base}/`]
		);
		for (const path of ['/', '/about/', `${host.base}es/about/`]) {
			const { status } = await ask(host.port, path);
			same(of(`${path} is none of the atlas`), status >= 400 && status < 500, true);
		}
	}
	for (const method of ['POST', 'PUT', 'DELETE'])
		same(of(`${method} is refused`), (await get('/', {}, method)).status, 405);
	for (const path of [
		'/%00',
		'/..%2f..%2fetc/passwd',
		'/%2e%2e/%2e%2e/etc/passwd',
		`/${'a'.repeat(3000)}`,
		`/a%0d%0aX-Evil:1`
	]) {
		const answer = await get(path);
		const isRefused = answer.status >= 400 && answer.status < 500;
		same(
			of(`${path.slice(0, 30)} is refused`),
			[isRefused || answer.status, answer.headers['x-evil']],
			[true, undefined]
		);
	}
	// A path that climbs out of what may be framed is not framed.
	const climbed = await get('/embed/..%2fabout/');
	same(
		of('nothing climbs out of /embed/ into a frame'),
		climbed.status >= 400 ||
			climbed.headers['content-security-policy']?.includes("frame-ancestors 'none'"),
		true
	);
}

/** What moved and what is gone, for hosts that are told. */
export async function away(host: Host): Promise<void> {
	for (const prefix of ['', '/ru', '/ja']) {
		const old = await ask(host.port, `${host.base}${prefix}/events/moved/`);
		same(
			`${host.name}: ${prefix}/events/moved/ leads on`,
			[old.status, old.headers.location],
			[301, `${host.base}${prefix}/about/`]
		);
		const gone = await ask(host.port, `${host.base}${prefix}/events/gone/`);
		same(
			`${host.name}: ${prefix}/events/gone/ says so`,
			[gone.status, gone.body.toString()],
			[410, `<!doctype html><title>gone ${prefix.slice(1)}</title>`]
		);
	}
}
