// What a good static host does: HTTP/2, files compressed beforehand, what is named by its content kept for ever.
import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { compressible, headersOf, typeOf } from '../../../tools/host/declared.ts';
import { readRange } from '../../../src/lib/core/ranges.ts';

const policy = 'Content-Security-Policy';

/** One answer. `bytes` of its body, as sent; `at` in ms of the clock of `performance`. */
export interface Answer {
	path: string;
	bytes: number;
	at: number;
}

/** A certificate for this run alone. A browser that took any would keep nothing in its cache, so `print` tells it this one. */
function certificate() {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	const how = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
	execFileSync('openssl', ['req', '-x509', ...how, '-keyout', key, '-out', cert], {
		stdio: 'ignore'
	});
	const spki = new X509Certificate(readFileSync(cert)).publicKey;
	const der = spki.export({ type: 'spki', format: 'der' });
	const print = createHash('sha256').update(der).digest('base64');
	return { key: readFileSync(key), cert: readFileSync(cert), print };
}

const kept = new Map<string, Buffer>();

/** A file as it is sent, compressed once; compressed as a release would be. */
function bodyOf(file: string, isCompressed: boolean): Buffer {
	const before = kept.get(file);
	if (before) return before;
	const bytes = readFileSync(file);
	const body = isCompressed ? brotliCompressSync(bytes) : bytes;
	kept.set(file, body);
	return body;
}

/** Serves folders as one site, the first that has a file; writes each answer down. */
export async function serveFast(folders: readonly string[]) {
	const answers: Answer[] = [];
	const { print, ...identity } = certificate();
	const server = createSecureServer(identity);
	server.on('stream', (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => {
		const path = decodeURI((headers[':path'] ?? '/').replace(/[?#].*/, ''));
		const name = path.endsWith('/') ? `${path}index.html` : path;
		const file = folders
			.map((folder) => join(folder, name))
			.find((each) => existsSync(each) && statSync(each).isFile());
		const ending = extname(name).slice(1);
		const isCompressed = compressible.includes(ending);
		const whole = file ? bodyOf(file, isCompressed) : Buffer.from('not there');
		const range = headers.range && file ? readRange(headers.range, whole.length) : undefined;
		const body = typeof range === 'object' ? whole.subarray(range.start, range.end + 1) : whole;
		answers.push({ path, bytes: body.length, at: performance.now() });
		stream.on('error', () => {});
		stream.respond({
			':status': file ? (body === whole ? 200 : 206) : 404,
			'content-type': typeOf(ending) ?? 'application/octet-stream',
			...(file && isCompressed && { 'content-encoding': 'br' }),
			...(typeof range === 'object' && {
				'content-range': `bytes ${range.start}-${range.end}/${whole.length}`
			}),
			// The policy is that of the atlas; what it is held against need not keep to it.
			...Object.fromEntries(
				headersOf(path).filter(([header]) => !path.startsWith('/floor/') || header !== policy)
			)
		});
		stream.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { url: `https://localhost:${port}`, print, answers, close: () => server.close() };
}
