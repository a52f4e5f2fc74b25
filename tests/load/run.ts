// Puts nginx (Debian's, with deploy/nginx.conf) on a part of the built site under load by wrk, on this machine alone, and says in
// one table how it did: npm run test:load [-- --seconds 600 --connections 1000]. docs/release.md says how to read it.
import '../../tools/ready.cjs';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compress } from '../../tools/compress.ts';
import { install, startNginx } from '../deploy/hosts.ts';
import { linkPart, requestsOf, type Requests } from './site.ts';
import { childrenOf, memoryOf, probe, timeOf } from './watch.ts';

const { values } = parseArgs({
	options: {
		seconds: { type: 'string', default: '10' },
		connections: { type: 'string', default: '200' }
	}
});
const [seconds, connections] = [Number(values.seconds), Number(values.connections)];
if (!(seconds >= 1 && seconds <= 3600 && connections >= 2 && connections <= 10_000)) {
	console.error('--seconds is 1 to 3600, of each row; --connections is 2 to 10000.');
	process.exit(1);
}
const from = process.env.SITE_FOLDER ?? 'build';
const port = Number(process.env.E2E_PORT ?? 4180);
if (!existsSync(join(from, 'index.html'))) {
	console.error(`There is no ${from}/index.html: run npm run build first.`);
	process.exit(1);
}
install(['wrk']);

// Beside the build: what is linked lies on one disk.
mkdirSync('.svelte-kit', { recursive: true });
const work = mkdtempSync(resolve('.svelte-kit/load-'));
const site = join(work, 'site');
const paths = linkPart(from, site);
copyFileSync(join(from, 'favicon.svg'), join(site, 'favicon.svg'));
await compress(site);
const requests = requestsOf(site, paths);
const small = paths.filter((path) => /^(_app|data)\/|html$/.test(path) && !/404\.html$/.test(path));
const nginx = await startNginx(site, work, port, { workers: 'auto', connections: connections * 2 });

type Row = {
	name: string;
	rate: number;
	megabytes: number;
	p50: number;
	p99: number;
	refused: number;
	broken: number;
	timeouts: number;
	probed: { asked: number; wrong: number; silence: number };
	memory: [before: number, most: number, after: number];
	host: { own: number; system: number };
	client: number;
	kills: number;
};

/** Loads it with requests of one kind. `isKilled`: twenty times, evenly, one of its workers is killed. */
async function load(name: string, kind: keyof Requests, isKilled = false): Promise<Row> {
	const list = join(work, `${kind}.txt`);
	writeFileSync(list, requests[kind].join('\n'));
	const threads = Math.min(2, availableParallelism());
	const child = spawn(
		'wrk',
		[
			...[`-t${threads}`, `-c${connections}`, `-d${seconds}s`, '--timeout', '10s'],
			...['-s', resolve('tests/load/mix.lua'), `http://127.0.0.1:${port}`, '--', list]
		],
		{ stdio: ['ignore', 'pipe', 'inherit'] }
	);
	let said = '';
	child.stdout.on('data', (part) => (said += part));
	const ended = new Promise<void>((done) => child.on('close', () => done()));
	const memory: [number, number, number] = [memoryOf(nginx.pid), 0, 0];
	const host = { own: 0, system: 0 };
	let client = 0;
	let seen = new Map<number, { own: number; system: number }>();
	let kills = 0;
	const endProbe = probe(port, site, small);
	const watch = setInterval(() => {
		memory[1] = Math.max(memory[1], memoryOf(nginx.pid));
		const { own, system } = timeOf([child.pid ?? 0]);
		client = Math.max(client, own + system);
		// A worker that was killed takes its time with it: what was last seen of it counts.
		const now = new Map(childrenOf(nginx.pid).map((pid) => [pid, timeOf([pid])]));
		for (const [pid, time] of now) {
			const before = seen.get(pid);
			host.own += before ? time.own - before.own : 0;
			host.system += before ? time.system - before.system : 0;
		}
		seen = now;
	}, 200);
	const killer = isKilled
		? setInterval(
				() => {
					const workers = childrenOf(nginx.pid);
					const one = workers[kills % workers.length];
					if (one === undefined || kills >= 20) return;
					kills++;
					process.kill(one, 'SIGKILL');
				},
				(seconds * 1000) / 21
			)
		: undefined;
	await ended;
	clearInterval(watch);
	clearInterval(killer);
	const probed = await endProbe();
	memory[2] = memoryOf(nginx.pid);
	const told = JSON.parse(/^\{.*\}$/m.exec(said)?.[0] ?? '{}');
	const time = told.microseconds / 1e6;
	return {
		...{ name, probed, memory, host, client, kills },
		rate: told.requests / time,
		megabytes: told.bytes / 1e6 / time,
		p50: told.p50 / 1000,
		p99: told.p99 / 1000,
		...{ refused: told.refused, broken: told.broken, timeouts: told.timeouts }
	};
}

const rows: Row[] = [];
try {
	rows.push(await load('one static file', 'one'));
	rows.push(await load('pages', 'pages'));
	rows.push(await load('data', 'data'));
	rows.push(await load('ranges of the chart', 'ranges'));
	rows.push(await load('all of it, mixed', 'mixed'));
	rows.push(await load('mixed, workers killed', 'mixed', true));
} finally {
	nginx.end();
	rmSync(work, { recursive: true, force: true });
}

const { stdout: version } = spawnSync('nginx', ['-V'], { encoding: 'utf8', stdio: 'pipe' });
const cores = availableParallelism();
const share = (time: number) => `${Math.round((time / seconds / cores) * 100)} %`;
const megabytes = (parts: readonly number[]) => parts.map(Math.round).join(' → ');
console.log(
	`\n${connections} connections, ${seconds} s a row, ${cores} cores for nginx and wrk together ${version}`
);
console.table(
	Object.fromEntries(
		rows.map((row) => [
			row.name,
			{
				'requests/s': Math.round(row.rate),
				'of one file': Number((row.rate / rows[0]!.rate).toFixed(2)),
				'MB/s': Math.round(row.megabytes),
				'p50 ms': Number(row.p50.toFixed(1)),
				'p99 ms': Number(row.p99.toFixed(1)),
				refused: row.refused,
				broken: row.broken,
				'timed out': row.timeouts,
				'wrong bytes': `${row.probed.wrong} of ${row.probed.asked}`,
				'longest wait ms': row.probed.silence,
				'memory MB': megabytes(row.memory),
				'nginx itself': share(row.host.own),
				'system for it': share(row.host.system),
				wrk: share(row.client),
				killed: row.kills
			}
		])
	)
);
const faults = rows.flatMap(({ name, refused, broken, timeouts, probed, kills }) => [
	...(refused > 0 ? [`${name}: ${refused} answers were none of success`] : []),
	...(timeouts > 0 ? [`${name}: ${timeouts} requests took over 10 s`] : []),
	...(probed.wrong > 0 ? [`${name}: ${probed.wrong} answers had other bytes than the file`] : []),
	...(broken > kills * connections ? [`${name}: ${broken} connections broke`] : []),
	...(probed.asked === 0 ? [`${name}: nothing was answered beside the load`] : [])
]);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
