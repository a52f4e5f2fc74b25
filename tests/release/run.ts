// Kills a release at thirty moments, and lets it run out of disk at ten sizes: npm run test:release
import '../../tools/ready.cjs';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { served, writeSite } from '../../tools/release/fake-site.fixture.ts';
import { currentIn } from '../../tools/release/place.ts';

const ids = ['2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'];
const kills = 30;
const sizes = 10;
/** Files of 20 kB, so that there is something to break off. */
const bulk = 300;

const root = mkdtempSync(join(tmpdir(), 'release-'));
const faults: string[] = [];

const publish = (to: string, count = ids.length) =>
	spawn(
		process.execPath,
		['tests/release/publish-once.ts', to, siteOf(count - 1), ...ids.slice(0, count)],
		{ stdio: ['ignore', 'pipe', 'pipe'] }
	);
/** Waits until it is at work: starting Node takes longer than many a release of this size. */
const begun = (child: ReturnType<typeof publish>) =>
	new Promise((resolve) => child.stdout.once('data', resolve));
const siteOf = (i: number) => join(root, `site-${i}`);

async function ended(
	child: ReturnType<typeof publish>
): Promise<{ code: number | null; said: string }> {
	let said = '';
	child.stderr.on('data', (part) => (said += part));
	const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
	return { code, said };
}

async function whole(to: string, count?: number): Promise<void> {
	const { code, said } = await ended(publish(to, count));
	if (code !== 0) throw new Error(said);
}

/** What differs from what may be there. */
function judge(
	moment: string,
	to: string,
	allowed: Record<string, Record<string, string>>
): string {
	const now = served(to);
	const [name] = Object.entries(allowed).find(([, state]) => isDeepStrictEqual(state, now)) ?? [];
	if (!name) faults.push(`${moment}: what is served is neither release`);
	return name ?? 'neither';
}

/** After a whole run: the new release, and nothing besides. */
function judgeEnd(moment: string, to: string, fresh: Record<string, string>): void {
	judge(`${moment}, and again`, to, { fresh });
	const left = [...readdirSync(to), ...readdirSync(join(to, 'sites'))].toSorted();
	const due = ['current', 'sites', ...ids.slice(-3)].toSorted();
	if (!isDeepStrictEqual(left, due)) faults.push(`${moment}: ${left.join(', ')} lie there`);
}

for (const [i, id] of ids.entries()) writeSite(siteOf(i), id, { bulk });
// Three releases lie there; the fourth takes the place of the first.
const start = join(root, 'start');
for (let count = 1; count < ids.length; count++) await whole(start, count);
const old = served(start);

const place = join(root, 'place');
const renew = (to: string) => {
	rmSync(to, { recursive: true, force: true });
	cpSync(start, to, { recursive: true, verbatimSymlinks: true });
};
renew(place);
const first = publish(place);
await begun(first);
const since = performance.now();
await ended(first);
const lasts = performance.now() - since;
const fresh = served(place);
console.log(`a release of ${Object.keys(fresh).length} files takes ${Math.round(lasts)} ms`);

const met: Record<string, number> = {};
for (let i = 0; i < kills; i++) {
	renew(place);
	const after = Math.round(Math.random() * lasts * 1.1);
	const child = publish(place);
	const end = ended(child);
	await begun(child);
	// A third of them in its last steps, which are short: the new release is whole, and takes the place of the old one.
	const isLate = i % 3 === 2;
	const finished = join(place, 'sites', ids.at(-1) ?? '');
	while (isLate && child.exitCode === null && !existsSync(finished)) await setImmediate();
	const ms = isLate ? Math.round(Math.random() * 10) : after;
	await setTimeout(ms);
	child.kill('SIGKILL');
	await end;
	const moment = `killed ${ms} ms after ${isLate ? 'it was whole' : 'it began'}`;
	const name = judge(moment, place, { old, fresh });
	const half = ['making', 'gone', 'releasing'].filter((left) => existsSync(join(place, left)));
	const at = `${name}${half.length > 0 ? ` with ${half.join(', ')} left` : ''}`;
	met[at] = (met[at] ?? 0) + 1;
	await whole(place);
	judgeEnd(moment, place, fresh);
}
console.log(`killed ${kills} times; served was: ${JSON.stringify(met)}`);

/** A disk of so many bytes at a folder; why there is none. */
function mount(folder: string, size: number, isMounted = false): string | undefined {
	mkdirSync(folder, { recursive: true });
	const options = `${isMounted ? 'remount,' : ''}size=${size}`;
	const { status, stderr, error } = spawnSync('mount', [
		'-t',
		'tmpfs',
		'-o',
		options,
		'tmpfs',
		folder
	]);
	return status === 0 ? undefined : String(error?.message ?? stderr).trim();
}

const disk = join(root, 'disk');
const bytesOf = (folder: string) =>
	Number(spawnSync('du', ['-sB1', folder]).stdout.toString().split('\t')[0]);
const [before, needed] = [bytesOf(start), bytesOf(siteOf(3))];
const missing = mount(disk, before * 4);
if (missing) console.log(`full disks skipped: ${missing}`);
else {
	try {
		const to = join(disk, 'atlas');
		let full = 0;
		for (let i = 0; i < sizes; i++) {
			mount(disk, before * 4, true);
			renew(to);
			const room = Math.round((needed * (i + 0.5)) / sizes);
			mount(disk, bytesOf(disk) + room, true);
			const moment = `with room for ${room} of ${needed} bytes`;
			const { code, said } = await ended(publish(to));
			if (code === 1 && /ENOSPC/.test(said)) full++;
			else faults.push(`${moment}: ended with ${code} ${said}`);
			judge(moment, to, { old });
			const left = readdirSync(to).toSorted();
			if (!isDeepStrictEqual(left, ['current', 'sites']))
				faults.push(`${moment}: ${left.join()} lie there`);
			if (currentIn(to) !== ids[2]) faults.push(`${moment}: ${currentIn(to)} is served`);
			mount(disk, before * 4, true);
			await whole(to);
			judgeEnd(moment, to, fresh);
		}
		console.log(
			`the disk was full ${full} times of ${sizes}; served was the old release, and the next run served the new one`
		);
	} finally {
		spawnSync('umount', [disk]);
	}
}

rmSync(root, { recursive: true });
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'release: nothing wrong' : `release: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
