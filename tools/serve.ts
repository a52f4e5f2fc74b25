import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import send from 'send';
import { belowBase } from './base.ts';
import { headersOf, notFoundAt, typeOf } from './host/declared.ts';
import { readRange } from '../src/lib/core/ranges.ts';

/**
 * Where to listen. The next free port is taken when `port` is in use, unless `exact`;
 * port 0 lets the system choose. The folder is served below `base`, and nothing beside it.
 */
export type Options = { port?: number; host?: string; exact?: boolean; base?: string };

/**
 * Serves a folder as a static host would: ranges, etags, `404.html` for what is not there, a
 * redirect to the trailing slash. It looks at the disk for each request, so a site that is rebuilt
 * under it is served at once.
 */
export async function serve(folder: string, options: Options = {}) {
	const { port = 4173, host = '127.0.0.1', exact = false, base = '' } = options;
	const server = createServer(answer(folder, base));
	const taken = await listen(server, port, host, exact ? 1 : 20);
	return {
		url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${base}/`,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

function answer(folder: string, base: string) {
	return (req: IncomingMessage, res: ServerResponse) => {
		if (req.method !== 'GET' && req.method !== 'HEAD') {
			res.setHeader('Allow', 'GET, HEAD');
			return say(res, 405, 'Only GET and HEAD.');
		}
		const address = pathOf(req.url ?? '');
		if (address === undefined) return say(res, 400, 'Not an address.');
		const path = address === base ? '' : belowBase(address, base);
		if (path === undefined) return say(res, 404, `The site stands at ${base}/.`);
		if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
			res.setHeader('Location', req.url!.replace(/^[^?]*/, '$&/'));
			return say(res, 308, '');
		}
		sendFile(path.endsWith('/') ? `${path}index.html` : named(path, folder), folder, req, res);
	};
}

/** A path without an ending stands for a JSON file, as an OGC API wants it: `collections` for `collections.json`. */
function named(path: string, folder: string): string {
	if (extname(path) !== '' || statsOf(join(folder, path))) return path;
	const ending = ['.json', '.geojson'].find((each) => statsOf(join(folder, path + each)));
	return path + (ending ?? '');
}

/** Answers with a file below a folder: what has not changed is not sent again, and a range is sent alone. */
function sendFile(path: string, folder: string, req: IncomingMessage, res: ServerResponse) {
	const stats = statsOf(join(folder, path));
	if (!stats) return notFound(path, folder, res);
	const etag = `"${stats.size.toString(16)}-${stats.mtimeMs.toString(16)}"`;
	res.setHeader('ETag', etag);
	const type = typeOf(extname(path).slice(1));
	if (type) res.setHeader('Content-Type', type);
	for (const [name, value] of headersOf(path)) res.setHeader(name, value);
	const { range, 'if-range': version = etag } = req.headers;
	// Only GET has ranges, and only of the very version that the reader has (RFC 9110 sections 14.2 and 13.1.5).
	const isThis = version === etag || version === stats.mtime.toUTCString();
	const asked =
		range !== undefined && req.method === 'GET' && isThis
			? readRange(range, stats.size)
			: undefined;
	delete req.headers['if-range'];
	delete req.headers.range;
	if (asked === 'unsatisfiable') {
		res.setHeader('Content-Range', `bytes */${stats.size}`);
		return say(res, 416, '');
	}
	// Told in the one form that `send` does not read in its own way: it refuses the last hundred of ten bytes.
	if (asked) req.headers.range = `bytes=${asked.start}-${asked.end}`;
	send(req, encodeURI(path), { root: folder, cacheControl: false, dotfiles: 'allow' })
		// A file that vanishes while it is being answered with ends that answer, not the server.
		.on('error', ({ status }: { status: number }) => {
			if (res.headersSent) res.destroy();
			else if (status === 404) notFound(path, folder, res);
			else say(res, status, '');
		})
		.pipe(res);
}

/** Size and date of a file; undefined for what is none, such as a name that is too long for one. */
function statsOf(file: string) {
	try {
		const stats = statSync(file);
		return stats.isFile() ? stats : undefined;
	} catch {
		return undefined;
	}
}

/** The decoded path of a request, or undefined for what no link of ours could be. */
function pathOf(url: string): string | undefined {
	const [raw = ''] = url.split('?');
	if (!raw.startsWith('/') || raw.startsWith('//')) return undefined;
	try {
		const path = decodeURIComponent(raw);
		return /[\0\\]|(^|\/)\.\.(\/|$)/.test(path) ? undefined : path;
	} catch {
		return undefined;
	}
}

function notFound(path: string, folder: string, res: ServerResponse) {
	const page = [notFoundAt(path), '/404.html'].find((each) => statsOf(join(folder, each)));
	if (!page) return say(res, 404, 'There is no such page.');
	say(res, 404, readFileSync(join(folder, page)), typeOf('html'));
}

/** Answers with other than a file: such an answer has the headers of the page for what is not there, and no version. */
function say(res: ServerResponse, status: number, body: string | Buffer, type = typeOf('txt')) {
	res.removeHeader('ETag');
	for (const [name, value] of headersOf('/404.html')) res.setHeader(name, value);
	res.writeHead(status, {
		'Content-Type': String(type),
		'Content-Length': Buffer.byteLength(body)
	});
	res.end(body);
}

/** Listens on the first free port of `tries`, and gives it. */
async function listen(server: Server, port: number, host: string, tries: number): Promise<number> {
	try {
		await new Promise<void>((resolve, reject) => {
			server.once('error', reject);
			server.listen(port, host, () => {
				server.off('error', reject);
				resolve();
			});
		});
	} catch (error) {
		const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
		if (!isTaken || tries <= 1 || port >= 65535) throw error;
		return listen(server, port + 1, host, tries - 1);
	}
	const address = server.address();
	return typeof address === 'object' && address ? address.port : port;
}
