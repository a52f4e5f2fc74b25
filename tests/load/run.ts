// Puts nginx (Debian's, with deploy/nginx.conf) on a part of the built site under load by wrk, on this machine alone, and says in
// one table how it did: npm run test:load [-- --seconds 600 --connections 1000]. docs/release.md says how to read it.
import '../../tools/ready.cjs';
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compress } from '../../tools/compress.ts';
import { install, startNginx } from '../deploy/hosts.ts';
import { linkPart, requestsOf, type Requests } from './site.ts';
import { childrenOf, memoryOf, probe, timeOf, timeOfAll } from './watch.ts';

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
	/** Shares of all processors of the machine. */
	cpu: { nginx: number; wrk: number; idle: number };
	kills: number;
};

/** What the processors have done so far, in seconds. */
function shares(pid: number) {
	const { busy, idle } = timeOfAll();
	return { all: busy + idle, idle, nginx: timeOf(pid) };
}

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
	const before = shares(nginx.pid);
	let client = 0;
	let kills = 0;
	const endProbe = probe(port, site, small);
	const watch = setInterval(() => {
		memory[1] = Math.max(memory[1], memoryOf(nginx.pid));
		client = Math.max(client, timeOf(child.pid ?? 0));
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
	const after = shares(nginx.pid);
	const all = after.all - before.all;
	const cpu = {
		nginx: (after.nginx - before.nginx) / all,
		wrk: client / all,
		idle: (after.idle - before.idle) / all
	};
	const told = JSON.parse(/^\{.*\}$/m.exec(said)?.[0] ?? '{}');
	const time = told.microseconds / 1e6;
	return {
		...{ name, probed, memory, cpu, kills },
		rate: told.requests / time,
		megabytes: told.bytes / 1e6 / time,
		p50: told.p50 / 1000,
		p99: told.p99 / 1000,
		...{ refused: told.refused, broken: told.broken, timeouts: told.timeouts }
	};
}

// Ended from outside, it takes along what it started.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		nginx.end();
		rmSync(work, { recursive: true, force: true });
		process.exit(130);
	});
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

const share = (part: number) => `${Math.round(part * 100)} %`;
const othersIn = ({ cpu }: Row) => Math.max(0, 1 - cpu.nginx - cpu.wrk - cpu.idle);
const megabytes = (parts: readonly number[]) => parts.map(Math.round).join(' → ');
console.log(
	`\n${connections} connections, ${seconds} s a row, ${availableParallelism()} processors for nginx and wrk together`
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
				'a second of nginx': Math.round(row.rate / row.cpu.nginx / availableParallelism()),
				nginx: share(row.cpu.nginx),
				wrk: share(row.cpu.wrk),
				others: share(othersIn(row)),
				idle: share(row.cpu.idle),
				killed: row.kills
			}
		])
	)
);
const mixed = rows.find(({ name }) => name === 'all of it, mixed')!;
const isBusy = mixed.cpu.idle < 0.1;
console.log(
	isBusy
		? `The processor is the limit: nginx had ${share(mixed.cpu.nginx)} of it for the mixed requests, wrk ${share(mixed.cpu.wrk)}, other programs ${share(othersIn(mixed))}.`
		: `The processor is not the limit, ${share(mixed.cpu.idle)} of it was idle: more connections would ask for more.`
);
if (othersIn(mixed) > 0.1)
	console.log(
		'Other programs were at work: compare the rows with one another, not with other runs.'
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
