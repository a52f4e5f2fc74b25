// What stands on the disk below the sources: every entry, also one that cannot be read, so that none is passed over.
import { lstatSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { basename, join } from 'node:path';
import type { InputFile } from './compile/gate/decode.ts';

/** The folders that are compiled, below the root of the project, and what each of them has to hold. */
const folders = { 'geo/content': 'record', 'geo/shapes': 'outline', 'geo/labels': 'name' };
/** Folders that may be left out, and hold nothing. */
const others = ['geo/changes', 'geo/releases', 'geo/translations'];
/** What is compiled, below the root of the project. */
const sources = [
	...Object.keys(folders),
	'geo/glossary.yaml',
	'geo/insecure-sources.yaml',
	...others
];

/** A file that is larger is not even read, in bytes. */
const tooLarge = 64_000_000;

const nothing = new Uint8Array();
const noFolder = 'is a file, not a folder; put the folder back';

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
 * Everything that is to be compiled. The folders themselves may stand elsewhere, and be linked to; that one holds
 * nothing at all, is a file or is not there is told, since it is another folder that was meant.
 */
export function readSources(root: string): InputFile[] {
	const entries = sources.flatMap((source) => [...entriesAt(root, source, statSync)]);
	const empty = Object.entries(folders).flatMap(([folder, what]): InputFile[] => {
		const own = entries.find(({ path }) => path === folder || path.startsWith(`${folder}/`));
		// A folder that cannot be read is told already.
		if (own && (own.path !== folder || own.fault !== undefined)) return [];
		const fault = own
			? noFolder
			: `holds no ${what}; look whether ${root} is the folder that is meant`;
		return [{ path: folder, bytes: nothing, fault }];
	});
	const isTold = ({ path }: InputFile) => empty.some((folder) => folder.path === path);
	const files = entries.filter((entry) => others.includes(entry.path) && !entry.fault);
	const wrong = files.map(({ path }): InputFile => ({ path, bytes: nothing, fault: noFolder }));
	return [
		...empty,
		...wrong,
		...entries.filter((entry) => !isTold(entry) && !files.includes(entry))
	];
}
