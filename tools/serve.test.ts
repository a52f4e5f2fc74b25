import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from './serve.ts';

const root = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(root, 'site');
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	write('index.html', '<h1>Home</h1>');
	write('404.html', '<h1>Not here</h1>');
	write('ru/404.html', '<h1>Здесь ничего нет</h1>');
	write('places/sochi/index.html', '<h1>Сочи</h1>');
	write('data/places.geojson', '{}');
	write('data/base.pmtiles', '0123456789');
	write('data/ogc.json', '{}');
	write('data/ogc/collections.json', '{}');
	write('data/ogc/collections/places/items.geojson', '{}');
	write('_app/immutable/a.js', 'export {};');
	write('../secret.txt', 'secret');
	site = await serve(folder, { port: 0 });
});
afterAll(async () => {
	await site.close();
	rmSync(root, { recursive: true });
});

function write(path: string, text: string) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}
const get = (path: string, init: RequestInit = {}) =>
	fetch(new URL(path, site.url), { redirect: 'manual', ...init });

/** Sends bytes as they are, which fetch would tidy first, and gives the whole answer. */
function raw(request: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = connect(Number(new URL(site.url).port), '127.0.0.1', () =>
			socket.write(request)
		);
		let answer = '';
		socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
		socket.on('close', () => resolve(answer)).on('error', reject);
	});
}
const rawGet = (target: string, more = '') =>
	raw(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`);
const statusOf = (answer: string) => Number(answer.split(' ')[1]);

test('a page is served at its path with the headers of a host', async () => {
	const page = await get('/places/sochi/');
	expect(page.status).toBe(200);
	expect(await page.text()).toBe('<h1>Сочи</h1>');
	expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
	expect(page.headers.get('cache-control')).toBe('no-cache');
	expect(page.headers.get('x-content-type-options')).toBe('nosniff');
	expect(page.headers.get('x-frame-options')).toBeNull();
});

test('a path without its slash leads to the one with it, query kept', async () => {
	const page = await get('/places/sochi?year=1875');
	expect(page.status).toBe(308);
	expect(page.headers.get('location')).toBe('/places/sochi/?year=1875');
});

test('a path without an ending stands for a JSON file, also below a folder of its name', async () => {
	for (const [path, type] of [
		['/data/ogc', 'application/json'],
		['/data/ogc/collections?f=json', 'application/json'],
		['/data/ogc/collections/places/items?limit=10', 'application/geo+json']
	] as const) {
		const answer = await get(path);
		expect(answer.status, path).toBe(200);
		expect(answer.headers.get('content-type')).toContain(type);
	}
	expect((await get('/data/ogc/collections/rivers')).status).toBe(404);
});

test('what is not there is the 404 page with status 404', async () => {
	for (const path of [
		'/nowhere/',
		'/places/',
		'/nowhere.json',
		'/404/',
		'/404',
		'/data/places.geojson/'
	]) {
		const page = await get(path);
		expect(page.status, path).toBe(404);
		expect(await page.text()).toBe('<h1>Not here</h1>');
		expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
	}
});

test('what is not there is said in the language of its path, in English where there is no page for it', async () => {
	const words = async (path: string) => (await get(path)).text();
	expect(await words('/ru/places/gone/')).toBe('<h1>Здесь ничего нет</h1>');
	expect(await words('/ja/places/gone/')).toBe('<h1>Not here</h1>');
	expect(await words('/rules/')).toBe('<h1>Not here</h1>');
});

test('map data have the types of map data', async () => {
	const type = async (path: string) => (await get(path)).headers.get('content-type');
	expect(await type('/data/places.geojson')).toBe('application/geo+json');
	expect(await type('/data/base.pmtiles')).toBe('application/octet-stream');
});

test('only files named by their content are kept for ever', async () => {
	const kept = async (path: string) => (await get(path)).headers.get('cache-control');
	expect(await kept('/_app/immutable/a.js')).toBe('public,max-age=31536000,immutable');
	expect(await kept('/_app/immutable/gone.js')).toBe('no-cache');
	expect(await kept('/data/places.geojson')).toBe('no-cache');
});

test('an unchanged file is not sent again', async () => {
	const etag = (await get('/')).headers.get('etag') ?? '';
	// As a browser asks: fetch would add that no answer may come from a store.
	const statusFor = async (known: string) =>
		statusOf(await rawGet('/', `If-None-Match: ${known}\r\n`));
	expect(await statusFor(etag)).toBe(304);
	expect(await statusFor(`"other", W/${etag}`)).toBe(304);
	expect(await statusFor('"other"')).toBe(200);
});

describe('ranges', () => {
	test.each([
		['bytes=2-4', 206, '234'],
		['bytes=7-', 206, '789'],
		['bytes=7-99', 206, '789'],
		['bytes=99-', 416, ''],
		['bytes=0-0', 206, '0'],
		['bytes=-3', 206, '789'],
		['bytes=-99', 206, '0123456789'],
		['bytes=-0', 416, ''],
		['bytes=0-1,4-5', 200, '0123456789'],
		['bytes=9-5', 200, '0123456789'],
		['bytes=x', 200, '0123456789'],
		['lines=1-2', 200, '0123456789']
	])('%s gives %i', async (range, status, body) => {
		const part = await get('/data/base.pmtiles', { headers: { Range: range } });
		expect(part.status).toBe(status);
		expect(await part.text()).toBe(body);
	});

	test('a part says where it lies, and a refusal how much there is', async () => {
		const part = await get('/data/base.pmtiles', { headers: { Range: 'bytes=0-0' } });
		expect(part.headers.get('content-range')).toBe('bytes 0-0/10');
		expect(part.headers.get('content-length')).toBe('1');
		const refusal = await get('/data/base.pmtiles', { headers: { Range: 'bytes=99-' } });
		expect(refusal.headers.get('content-range')).toBe('bytes */10');
		expect((await get('/data/base.pmtiles')).headers.get('accept-ranges')).toBe('bytes');
	});

	test('a part is only sent of the version that the reader has', async () => {
		const { headers } = await get('/data/base.pmtiles');
		const [etag = '', modified = ''] = ['etag', 'last-modified'].map((name) => headers.get(name)!);
		const statusFor = async (version: string) =>
			(
				await get('/data/base.pmtiles', {
					headers: { Range: 'bytes=2-4', 'If-Range': version }
				})
			).status;
		expect(etag).toMatch(/^"/);
		expect(await statusFor(etag)).toBe(206);
		expect(await statusFor(modified)).toBe(206);
		for (const other of ['"other"', `W/${etag}`, 'Thu, 01 Jan 1970 00:00:00 GMT', 'x'])
			expect(await statusFor(other), other).toBe(200);
	});

	test('HEAD has no parts', async () => {
		const head = await get('/data/base.pmtiles', {
			method: 'HEAD',
			headers: { Range: 'bytes=0-0' }
		});
		expect([head.status, head.headers.get('content-length')]).toEqual([200, '10']);
	});
});

test('only GET and HEAD are answered', async () => {
	expect((await get('/', { method: 'HEAD' })).status).toBe(200);
	for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
		const refusal = await get('/', { method });
		expect([method, refusal.status, refusal.headers.get('allow')]).toEqual([
			method,
			405,
			'GET, HEAD'
		]);
	}
});

describe('a hostile request gets a refusal and the server lives', () => {
	test.each([
		{ what: 'a lone percent sign', target: '/%', status: 400 },
		{ what: 'a null byte', target: '/%00', status: 400 },
		{ what: 'a null byte in a name', target: '/a%00.html', status: 400 },
		{ what: 'bytes that are not UTF-8', target: '/%ff', status: 400 },
		{ what: 'a climb', target: '/../secret.txt', status: 400 },
		{ what: 'a climb in percent signs', target: '/%2e%2e/secret.txt', status: 400 },
		{ what: 'a climb with a hidden slash', target: '/..%2fsecret.txt', status: 400 },
		{ what: 'a climb with a backslash', target: '/..%5csecret.txt', status: 400 },
		{ what: 'a path that names a host', target: '//example.org/', status: 400 },
		{ what: 'a whole address', target: 'http://example.org/', status: 400 },
		{ what: 'no path', target: '*', status: 400 },
		{ what: 'a path of 9 kB', target: `/${'a'.repeat(9000)}`, status: 404 },
		{ what: 'a path of 20 kB', target: `/${'a'.repeat(20000)}`, status: 431 }
	])('$what: $status', async ({ target, status }) => {
		const answer = await rawGet(target);
		expect(statusOf(answer)).toBe(status);
		expect(answer).not.toContain('secret');
		expect((await get('/')).status).toBe(200);
	});

	test.each(['nonsense\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n', '\0\0\0\0\r\n\r\n'])(
		'bytes that are no request: %j',
		async (bytes) => {
			expect(statusOf(await raw(bytes))).toBe(400);
			expect((await get('/')).status).toBe(200);
		}
	);
});

test('a file replaced or gone while the server runs does not end it', async () => {
	write('data/new.geojson', '{"a":1}');
	expect(await (await get('/data/new.geojson')).text()).toBe('{"a":1}');
	rmSync(join(folder, 'data/new.geojson'));
	expect((await get('/data/new.geojson')).status).toBe(404);
});

test('a taken port gives the next one, unless that very port is wanted', async () => {
	const port = Number(new URL(site.url).port);
	const other = await serve(folder, { port });
	expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
	await other.close();
	await expect(serve(folder, { port, exact: true })).rejects.toThrow('EADDRINUSE');
});

test('below a path it serves all of it there, and says so beside it', async () => {
	const below = await serve(folder, { port: 0, base: '/atlas' });
	const at = (path: string) => fetch(new URL(path, below.url), { redirect: 'manual' });
	expect(new URL(below.url).pathname).toBe('/atlas/');
	expect(await (await at('/atlas/places/sochi/')).text()).toBe('<h1>Сочи</h1>');
	expect((await at('/atlas')).headers.get('location')).toBe('/atlas/');
	expect((await at('/atlas/places/sochi?a=b')).headers.get('location')).toBe(
		'/atlas/places/sochi/?a=b'
	);
	expect(await (await at('/atlas/ru/nothing/')).text()).toContain('Здесь');
	expect((await at('/places/sochi/')).status).toBe(404);
	expect(await (await at('/atlases/')).text()).toBe('The site stands at /atlas/.');
	await below.close();
});
