import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readFileSync,
	writeFileSync
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesUnder, pathsIn } from '../site.ts';

/** Gives a file a second name, as a published file is never written to; a copy where the disk has no hard links. */
export function linkFile(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	try {
		linkSync(from, to);
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		if (!['EPERM', 'EMLINK', 'ENOTSUP', 'EXDEV'].includes(code)) throw error;
		copyFileSync(from, to);
	}
}

/** Copies every file below a folder. */
export function copyFiles(from: string, to: string): void {
	for (const file of filesUnder(from)) {
		const target = join(to, relative(from, file));
		mkdirSync(dirname(target), { recursive: true });
		copyFileSync(file, target);
	}
}

const immutable = '_app/immutable';
/** Names what a site brought along itself: what it keeps of earlier ones is not kept on and on. */
const ownFiles = '_app/immutable-files.txt';

/** Writes down which files of its program are a site's own. */
export function nameOwn(site: string): void {
	const names = pathsIn(join(site, immutable)).map((path) => `${immutable}${path}\n`);
	writeFileSync(join(site, ownFiles), names.toSorted().join(''));
}

/** Keeps what an earlier site brought along, for pages of it that are still open. */
export function keepOwn(site: string, earlier: string): void {
	const list = join(earlier, ownFiles);
	if (!existsSync(list)) return;
	for (const name of readFileSync(list, 'utf8').split('\n').filter(Boolean))
		if (!existsSync(join(site, name))) linkFile(join(earlier, name), join(site, name));
}
