// Where published releases lie, and which of them is served: a symbolic link says it, and is changed by one renaming.
import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readlinkSync,
	renameSync,
	rmSync,
	symlinkSync
} from 'node:fs';
import { basename, join } from 'node:path';
import { comesBefore } from '../../geo/compile/releases/ledger.ts';
import { take } from '../lock.ts';
import { Refusal } from './refusal.ts';

/** How many releases are kept whole: the one that is served, and those that a page may still be open from. */
export const kept = 3;

export const placesIn = (to: string) => ({
	/** What a host serves: a link to one of the sites. */
	current: join(to, 'current'),
	/** A folder for each release that is kept. */
	sites: join(to, 'sites'),
	/** A site that is not whole yet. */
	making: join(to, 'making'),
	/** A site that is being removed. */
	gone: join(to, 'gone'),
	/** The link that takes the place of `current`. */
	next: join(to, 'current.next'),
	lock: join(to, 'releasing')
});

export const siteIn = (to: string, id: string): string => join(placesIn(to).sites, id);

/** The releases that are kept whole, the first first. */
export const sitesIn = (to: string): string[] =>
	existsSync(placesIn(to).sites)
		? readdirSync(placesIn(to).sites).toSorted((a, b) =>
				comesBefore(a, b) ? -1 : Number(comesBefore(b, a))
			)
		: [];

/** Throws where something else stands in the place of the link. */
export function checkLink(to: string): void {
	const { current } = placesIn(to);
	const stats = lstatSync(current, { throwIfNoEntry: false });
	if (stats && !stats.isSymbolicLink())
		throw new Refusal(`${current} is there, and is no link to a release: move it away`);
}

/** The release that is served; undefined before the first. */
export function currentIn(to: string): string | undefined {
	checkLink(to);
	const { current } = placesIn(to);
	// What it leads to may be gone.
	return lstatSync(current, { throwIfNoEntry: false }) && basename(readlinkSync(current));
}

/** Serves a release that lies there whole. A reader meets the old one or the new one, never half of each. */
export function serveRelease(to: string, id: string): void {
	const { current, next } = placesIn(to);
	symlinkSync(join('sites', id), next);
	renameSync(next, current);
}

/** Removes what a run that was killed left behind. */
function tidy(to: string): void {
	const { making, gone, next } = placesIn(to);
	for (const left of [making, gone, next]) rmSync(left, { recursive: true, force: true });
}

/** Removes the oldest releases. Each is put aside first, so that what stands among the sites is whole. */
export function dropOld(to: string): void {
	const { gone } = placesIn(to);
	const current = currentIn(to);
	for (const id of sitesIn(to).slice(0, -kept)) {
		if (id === current) continue;
		renameSync(siteIn(to, id), gone);
		rmSync(gone, { recursive: true });
	}
}

/** Works on the place alone, and leaves nothing lying about there, also where the work throws. */
export function alone<T>(to: string, work: () => T): T {
	mkdirSync(placesIn(to).sites, { recursive: true });
	const lock = take(placesIn(to).lock);
	if ('holder' in lock)
		throw new Refusal(`process ${lock.holder} is making a release there: wait until it ends`);
	try {
		tidy(to);
		return work();
	} finally {
		tidy(to);
		lock.release();
	}
}

/** Serves the release before the one that is served. Gives both. */
export const rollBack = (to: string): { from: string; to: string } =>
	alone(to, () => {
		const current = currentIn(to);
		const before = current && sitesIn(to).findLast((id) => comesBefore(id, current));
		if (!before) throw new Refusal(`there is no release before ${current ?? 'the first'} in ${to}`);
		serveRelease(to, before);
		return { from: current, to: before };
	});
