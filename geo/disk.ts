// What stands on the disk below the sources: every entry, also one that cannot be read, so that none is passed over.
import { lstatSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { basename, join } from 'node:path';
import type { InputFile } from './compile/gate/decode.ts';

/** What is compiled, below the root of the project. */
const sources = ['geo/content', 'geo/shapes', 'geo/labels', 'geo/insecure-sources.yaml'];

/** A file that is larger is not even read, in bytes. */
const tooLarge = 64_000_000;

const nothing = new Uint8Array();

/** What an entry is, when it is no file. */
function kindOf(stats: Stats): string | undefined {
	if (stats.isFile()) return undefined;
	if (stats.isSymbolicLink()) return 'is a symbolic link; put the file itself here';
	if (stats.isFIFO()) return 'is a pipe, not a file; remove it';
	if (stats.isSocket()) return 'is a socket, not a file; remove it';
	return 'is a device, not a file; remove it';
}

const reasons: Record<string, string> = {
	EACCES: 'you may not read it; give yourself the right (chmod u+r)',
	EPERM: 'you may not read it; give yourself the right (chmod u+r)'
};
const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

/** The entry at a path below the root, or all below it; nothing where there is nothing. */
function* entriesAt(root: string, path: string, look = lstatSync): Generator<InputFile> {
	const faulty = (fault: string): InputFile => ({ path, bytes: nothing, fault });
	try {
		const name = basename(path);
		if (name.includes('\ufffd'))
			return yield faulty('has a name that is not UTF-8; give it another');
		const stats = look(join(root, path));
		if (stats.isDirectory()) {
			// A folder of this name would hide a file that somebody meant.
			if (name.startsWith('.') || /\.\w+$/.test(name))
				yield faulty('is a folder with the name of a file; rename or remove it');
			else
				for (const child of readdirSync(join(root, path)).sort())
					yield* entriesAt(root, `${path}/${child}`);
			return;
		}
		const fault =
			kindOf(stats) ??
			(stats.size > tooLarge
				? `holds ${Math.round(stats.size / 1_000_000)} MB; keep only what belongs here`
				: undefined);
		yield fault ? faulty(fault) : { path, bytes: readFileSync(join(root, path)) };
	} catch (error) {
		const code = codeOf(error);
		// Gone since its folder was listed, as an editor does while it saves.
		if (code === 'ENOENT') return;
		yield faulty(`cannot be read: ${reasons[code] ?? `the system says ${code}; look at the disk`}`);
	}
}

/**
 * Everything that is to be compiled. The folders themselves may stand elsewhere, and be linked to; that there is no
 * record at all is told, since it is another folder that was meant.
 */
export function readSources(root: string): InputFile[] {
	const entries = sources.flatMap((source) => [...entriesAt(root, source, statSync)]);
	const [content = ''] = sources;
	if (entries.some(({ path }) => path.startsWith(content))) return entries;
	const fault = `holds no record; look whether ${root} is the folder that is meant`;
	return [{ path: content, bytes: nothing, fault }, ...entries];
}
