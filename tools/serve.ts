import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';

/**
 * Where to listen. The next free port is taken when `port` is in use, unless `exact`;
 * port 0 lets the system choose.
 */
export type Options = { port?: number; host?: string; exact?: boolean };

/** What a static host would send with every answer. Framing stays allowed: pages are embedded. */
const headers = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	'Cross-Origin-Opener-Policy': 'same-origin'
};

/** Types that differ from what sirv would say. */
const types: Record<string, string> = {
	'.geojson': 'application/geo+json',
	'.pmtiles': 'application/octet-stream',
	'.csv': 'text/csv;charset=utf-8',
	'.ics': 'text/calendar;charset=utf-8',
	'.txt': 'text/plain;charset=utf-8'
};

/**
 * Serves a folder as a static host would: ranges, etags, `404.html` for what is not there, a
 * redirect to the trailing slash. It looks at the disk for each request, so a site that is rebuilt
 * under it is served at once.
 */
export async function serve(folder: string, options: Options = {}) {
	const { port = 4173, host = '127.0.0.1', exact = false } = options;
	const server = createServer(answer(folder));
	const taken = await listen(server, port, host, exact ? 1 : 20);
	return {
		url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

function answer(folder: string) {
	const files = sirv(folder, {
		dev: true,
		etag: true,
		extensions: [],
		setHeaders(res, path) {
			const type = types[extname(path)];
			if (type) res.setHeader('Content-Type', type);
			if (path.startsWith('/_app/immutable/'))
				res.setHeader('Cache-Control', 'public,max-age=31536000,immutable');
		}
	});
	return (req: IncomingMessage, res: ServerResponse) => {
		for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
		// A file that vanishes while it is being answered with ends that answer, not the server.
		res.on('pipe', (file) => file.on('error', () => res.destroy()));
		if (req.method !== 'GET' && req.method !== 'HEAD') {
			res.setHeader('Allow', 'GET, HEAD');
			return say(res, 405, 'Only GET and HEAD.');
		}
		const path = pathOf(req.url ?? '');
		if (path === undefined) return say(res, 400, 'Not an address.');
		if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
			res.setHeader('Location', req.url!.replace(/^[^?]*/, '$&/'));
			return say(res, 308, '');
		}
		if (path.endsWith('/')) req.url = req.url!.replace(/^[^?]*/, '$&index.html');
		if (!isSimpleRange(req.headers.range)) delete req.headers.range;
		try {
			files(req, res, () => notFound(folder, res));
		} catch {
			res.destroy();
		}
	};
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

/**
 * Whether sirv reads this range as RFC 9110 means it. Any other may be ignored (section 14.2), which
 * sends the whole file: sirv takes `-5` for the first five bytes and fails on `9-5`.
 */
function isSimpleRange(range = ''): boolean {
	const [, start, end] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
	if (start === undefined) return false;
	return !end || (Number(end) > 0 && Number(end) >= Number(start));
}

function notFound(folder: string, res: ServerResponse) {
	const page = join(folder, '404.html');
	if (!existsSync(page)) return say(res, 404, 'There is no such page.');
	say(res, 404, readFileSync(page), 'text/html;charset=utf-8');
}

function say(
	res: ServerResponse,
	status: number,
	body: string | Buffer,
	type = 'text/plain;charset=utf-8'
) {
	res.writeHead(status, {
		'Content-Type': type,
		'Content-Length': Buffer.byteLength(body),
		'Cache-Control': 'no-cache'
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
