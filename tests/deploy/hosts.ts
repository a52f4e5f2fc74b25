// The hosts on this machine, each with the file that deploy/ has for it, on a port of its own.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caddyOf } from '../../tools/host/caddy.ts';
import { nginxOf } from '../../tools/host/nginx.ts';
import { serve } from '../../tools/serve.ts';
import { moved } from './site.ts';

export type Host = {
	name: string;
	port: number;
	encodings: string[];
	/** The path below which the site stands on it. */
	base: string;
	end: () => unknown;
};

const nginx = process.env.NGINX ?? 'nginx';
const caddy = process.env.CADDY ?? 'caddy';
const brotli =
	process.env.NGINX_BROTLI ?? '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const works = (program: string, ...given: string[]) => spawnSync(program, given).status === 0;

/** Installs Debian's where they are not there, and what a test wants besides: a package for each program. */
export function install(also: readonly string[] = []): void {
	const isThere = (program: string) => works('sh', '-c', `command -v ${program}`);
	if (works(nginx, '-v') && works(caddy, 'version') && also.every(isThere)) return;
	const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy', ...also];
	console.log(`Installing ${packages.join(', ')}: apt-get, as root on Debian.`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync(
		'apt-get',
		['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...packages],
		{ stdio: ['ignore', 'ignore', 'inherit'], env }
	);
}

/** Throws where another program already listens: it would be asked in place of the one that cannot start. */
async function claim(port: number): Promise<void> {
	const isTaken = await fetch(`http://127.0.0.1:${port}/`).then(
		() => true,
		() => false
	);
	if (isTaken) throw new Error(`port ${port} is taken: give another, E2E_PORT=4400`);
}

/** Waits until a program that was just started answers; throws what it said if it ended. */
async function answers(child: ChildProcess, port: number): Promise<void> {
	let said = '';
	child.stderr?.on('data', (part) => (said += part));
	child.on('error', (error) => (said += error.message));
	for (let i = 0; i < 100; i++) {
		if (child.exitCode !== null || child.pid === undefined) break;
		const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
		if (answer) return;
		await wait(100);
	}
	throw new Error(`it does not answer: ${said.slice(-1500)}`);
}

function start(program: string, given: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
	return spawn(program, given, {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, ...env }
	});
}

/** What Debian's nginx.conf does round a site, with all that it writes in a folder of the test. */
export async function startNginx(
	site: string,
	work: string,
	port: number,
	{ base = '', workers = '1', connections = 512 } = {}
): Promise<Host & { pid: number }> {
	const hasBrotli = existsSync(brotli);
	for (const part of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'])
		mkdirSync(join(work, part), { recursive: true });
	const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(part) => `${part}_temp_path ${join(work, part.replace('client_', ''))};`
	);
	const server = nginxOf(moved, base)
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace('root /srv;', `root ${site};`)
		.replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '');
	writeFileSync(
		join(work, 'nginx.conf'),
		`${hasBrotli ? `load_module ${brotli};` : ''}
daemon off;
worker_processes ${workers};
pid ${join(work, 'pid')};
error_log stderr;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections ${connections}; }
http { access_log off; ${paths.join(' ')} ${server} }`
	);
	await claim(port);
	const child = start(nginx, ['-p', work, '-c', join(work, 'nginx.conf'), '-e', 'stderr']);
	await answers(child, port);
	const encodings = hasBrotli ? ['br', 'gzip'] : ['gzip'];
	const name = base ? `nginx ${base}/` : 'nginx';
	return { ...{ name, port, encodings, base }, pid: child.pid!, end: () => child.kill('SIGTERM') };
}

export async function startCaddy(
	site: string,
	work: string,
	port: number,
	base = ''
): Promise<Host> {
	writeFileSync(join(work, 'Caddyfile'), caddyOf(moved, base));
	const given = ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')];
	await claim(port);
	const child = start(caddy, given, {
		SITE_ADDRESS: `http://127.0.0.1:${port}`,
		SITE_FOLDER: site,
		HOME: work,
		XDG_DATA_HOME: work,
		XDG_CONFIG_HOME: work
	});
	await answers(child, port);
	const encodings = ['zstd', 'br', 'gzip'];
	const name = base ? `Caddy ${base}/` : 'Caddy';
	return { name, port, encodings, base, end: () => child.kill('SIGTERM') };
}

/** Ours, which `npm start` uses: it sends nothing compressed and knows of nothing that moved. */
export async function startOwn(site: string, port: number, base = ''): Promise<Host> {
	const { close } = await serve(site, { port, exact: true, base });
	const name = base ? `npm start ${base}/` : 'npm start';
	return { name, port, encodings: [], base, end: close };
}
