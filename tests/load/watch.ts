// What the processes of a host take while it works, and whether what it sends is right.
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';

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
	[pid, ...childrenOf(pid)].reduce(
		(sum, each) => sum + Number(/VmRSS:\s+(\d+)/.exec(read(each, 'status'))?.[1] ?? 0) / 1024,
		0
	);

/** Time of the processor that processes took so far, their own and the system's for them, in seconds. */
export function timeOf(pids: readonly number[]): { own: number; system: number } {
	const times = pids.map((pid) => read(pid, 'stat').split(') ')[1]?.split(' ') ?? []);
	const sum = (at: number) => times.reduce((all, parts) => all + Number(parts[at] ?? 0), 0) / 100;
	return { own: sum(11), system: sum(12) };
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
