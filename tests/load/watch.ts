// What the processes of a host take while it works, and whether what it sends is right.
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { sum } from 'd3-array';

const read = (pid: number, name: string): string => {
	try {
		return readFileSync(`/proc/${pid}/${name}`, 'utf8');
	} catch {
		// It has ended.
		return '';
	}
};
const parentOf = (pid: number) => Number(/\) \S (\d+)/.exec(read(pid, 'stat'))?.[1]);

/** The processes that a process has started, as Linux tells. */
export const childrenOf = (pid: number): number[] =>
	readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map(Number)
		.filter((each) => parentOf(each) === pid);

/** Memory of a process and those it has started, in MB: what is shared counts in each. */
export const memoryOf = (pid: number): number =>
	sum(
		[pid, ...childrenOf(pid)],
		(each) => Number(/VmRSS:\s+(\d+)/.exec(read(each, 'status'))?.[1] ?? 0) / 1024
	);

/** Hundredths of a second of the processor: `own` and the system's, by fields of /proc/<pid>/stat. */
const timesIn = (pid: number, from: number): number[] =>
	(read(pid, 'stat').split(') ')[1]?.split(' ') ?? []).slice(from, from + 2).map(Number);

/** Time of the processor, in seconds, that a process and those it has started took so far, also those that have ended. */
export const timeOf = (pid: number): number => {
	const living = childrenOf(pid).flatMap((child) => timesIn(child, 11));
	return sum([...timesIn(pid, 11), ...timesIn(pid, 13), ...living], (time) => time) / 100;
};

/** Time that all processors of the machine were at work and idle so far, in seconds. */
export function timeOfAll(): { busy: number; idle: number } {
	const [, text = ''] = /^cpu +(.*)$/m.exec(readFileSync('/proc/stat', 'utf8')) ?? [];
	// Those of guests stand among the others too.
	const times = text.split(' ').slice(0, 8).map(Number);
	const idle = ((times[3] ?? 0) + (times[4] ?? 0)) / 100;
	return { idle, busy: sum(times, (time) => time) / 100 - idle };
}

/** Asks for files beside the load, and holds each that came whole against the disk. */
export function probe(port: number, site: string, paths: readonly string[]) {
	let [asked, wrong, silence] = [0, 0, 0];
	let last = performance.now();
	let isOver = false;
	const one = (path: string) =>
		new Promise<void>((resolve) => {
			const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
			const sent = request({ port, path: encodeURI(address), agent: false }, (answer) => {
				const parts: Buffer[] = [];
				answer.on('data', (part: Buffer) => parts.push(part));
				answer.on('error', () => resolve());
				answer.on('end', () => {
					// A connection that was cut says so: the answer is shorter than it was said to be.
					if (answer.complete) {
						asked++;
						const isRight = Buffer.concat(parts).equals(readFileSync(join(site, path)));
						if (answer.statusCode !== 200 || !isRight) wrong++;
						silence = Math.max(silence, performance.now() - last);
						last = performance.now();
					}
					resolve();
				});
			});
			sent.on('error', () => resolve()).end();
		});
	const work = (async () => {
		for (let i = 0; !isOver; i = (i + 1) % paths.length) {
			await one(paths[i]!);
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	})();
	return async () => {
		isOver = true;
		await work;
		return { asked, wrong, silence: Math.round(silence) };
	};
}
