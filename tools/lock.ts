import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What this process holds: a container that starts again gives the same number to another process. */
const held = new Set<string>();

/**
 * Takes the right to a work that only one process may do at a time; the process that ended without giving it back
 * has it no longer. Gives how to give it back, or the number of the process that has it.
 */
export function take(file: string): { release: () => void } | { holder: number } {
	mkdirSync(dirname(file), { recursive: true });
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
			// On a full disk it is there, and empty.
			rmSync(file, { force: true });
			throw error;
		}
		const holder = Number(readFileSync(file, 'utf8'));
		if (holder === process.pid ? held.has(file) : isAlive(holder)) return { holder };
		rmSync(file, { force: true });
		return take(file);
	}
	held.add(file);
	const release = () => {
		process.off('exit', release);
		if (held.delete(file)) rmSync(file, { force: true });
	};
	process.once('exit', release);
	return { release };
}

function isAlive(pid: number): boolean {
	// Killed, or out of room, before it wrote its number.
	if (!(pid > 0)) return false;
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// It lives, and is somebody else's.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
