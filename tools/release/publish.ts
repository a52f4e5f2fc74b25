import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { comesBefore } from '../../geo/compile/releases/ledger.ts';
import { aboutIn, addArchive, keepArchives } from './archive.ts';
import { copyFiles, keepOwn, nameOwn } from './files.ts';
import {
	alone,
	checkLink,
	dropOld,
	kept,
	placesIn,
	serveRelease,
	siteIn,
	sitesIn
} from './place.ts';
import { Refusal } from './refusal.ts';
import { findFaults, type Expected } from './verify.ts';

/** A built site that is to be published as a release. */
export interface Publication {
	/** The folder where releases lie. */
	to: string;
	/** The built site. */
	site: string;
	id: string;
	/** What it was built from. */
	commit: string;
	expected: Expected;
}

/**
 * Puts a release together beside the one that is served, holds it against what it must be, and serves it. Throws, and leaves
 * what is served as it was, when anything is wrong.
 */
export const publishRelease = (publication: Publication): void =>
	alone(publication.to, () => {
		const { to, id } = publication;
		checkLink(to);
		// Whole already: it was rolled back, or its run was killed before its last steps.
		if (!isThere(publication)) make(publication);
		serveRelease(to, id);
		dropOld(to);
	});

/** Whether this very release lies there. Throws where another of its name does, or a later one. */
function isThere({ to, id, commit }: Publication): boolean {
	const there = sitesIn(to);
	if (there.includes(id)) {
		if (aboutIn(siteIn(to, id), id).commit === commit) return true;
		throw new Refusal(`release ${id} was made of another commit before: name a new one`);
	}
	const last = there.at(-1);
	if (last && comesBefore(id, last))
		throw new Refusal(`release ${last} lies there, and is later than ${id}`);
	return false;
}

function make({ to, site, id, commit, expected }: Publication): void {
	const { making } = placesIn(to);
	const earlier = sitesIn(to)
		.toReversed()
		.map((before) => siteIn(to, before));
	copyFiles(site, making);
	nameOwn(making);
	addArchive(making, id, commit);
	for (const before of earlier.slice(0, kept - 1)) keepOwn(making, before);
	for (const before of earlier) keepArchives(making, before);
	const faults = findFaults(making, expected);
	if (faults.length > 0)
		throw new Refusal(`the site is not fit to be served:\n${faults.join('\n')}`);
	// What is served must also outlive a loss of power. Where there is no such command, the disk does it in its time.
	spawnSync('sync', ['-f', making]);
	renameSync(making, siteIn(to, id));
}
