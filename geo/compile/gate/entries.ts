import type { InputFile } from './decode.ts';
import type { Problem } from './problem.ts';

/** What editors and systems leave beside a file while it is open, or for ever. */
const leftovers = /^(\.DS_Store|\.#.*|\..+\.sw[a-p])$/;

/** Any part of the path below `geo/` that begins with a dot. */
const hidden = (path: string) => path.split('/').find((part) => part.startsWith('.'));

/** What can be said of an entry before it is opened. Leftovers are only warned of: a record is being written. */
export function checkEntries(files: readonly InputFile[]): {
	/** Those that can be opened. */
	sound: InputFile[];
	/** Those that cannot, and whose names still count. */
	faulty: InputFile[];
	problems: Problem[];
	warnings: Problem[];
} {
	const sound: InputFile[] = [];
	const faulty: InputFile[] = [];
	const problems: Problem[] = [];
	const warnings: Problem[] = [];
	const at = (file: string, message: string): Problem => ({
		file,
		line: 1,
		column: 1,
		field: '',
		message
	});
	for (const file of files) {
		const { path, fault } = file;
		const name = hidden(path);
		if (name !== undefined && leftovers.test(name))
			warnings.push(at(path, 'is left there by a program and not read; remove it'));
		else if (name !== undefined)
			problems.push(at(path, 'begins with a dot, which hides it; rename or remove it'));
		else if (fault === undefined) sound.push(file);
		else {
			problems.push(at(path, fault));
			faulty.push(file);
		}
	}
	return { sound, faulty, problems, warnings };
}
