import { decode, type InputFile } from './decode.ts';
import type { ParsedRecord } from './parse.ts';
import { fieldName, type Problem } from './problem.ts';
import { suggest } from './suggest.ts';
import { valueAt } from './value-at.ts';
import { readYaml } from './yaml.ts';

export const insecureSources = 'geo/insecure-sources.yaml';

/**
 * The written list of sources that may have an http address; each must still have one. `ids` is
 * undefined when the list cannot be read.
 */
export function readInsecure(
	file: InputFile | undefined,
	parsed: ReadonlyMap<string, ParsedRecord>,
	/** Ids of the files that cannot be read: nobody knows what address they have. */
	unread: ReadonlySet<string>
): { ids?: Set<string>; problems: Problem[] } {
	const problems: Problem[] = [];
	if (!file) return { ids: new Set(), problems };
	if (file.fault !== undefined) return { problems };
	const report = (message: string, at = { line: 1, column: 1 }, field = '') =>
		problems.push({ file: insecureSources, ...at, field, message });
	const decoded = decode(file);
	if ('problem' in decoded) return { problems: [decoded.problem] };
	const read = readYaml(decoded.text);
	if ('complaint' in read) {
		report(read.complaint.message, read.complaint);
		return { problems };
	}
	const list = read.value ?? [];
	if (!Array.isArray(list)) {
		report('is not a list of source ids; write one "- id" a line');
		return { problems };
	}
	const isInsecure = (id: string) => {
		const url = valueAt(parsed.get(id)?.value, ['url']);
		return typeof url === 'string' && url.startsWith('http:');
	};
	const insecure = [...parsed.keys()].filter(isInsecure);
	const ids = new Set<string>();
	for (const [i, item] of list.entries()) {
		const id = typeof item === 'string' ? item : JSON.stringify(item);
		const wrong = (message: string) => report(message, read.of([i]), fieldName([i]));
		if (typeof item !== 'string') wrong(`${id} is not the id of a source; write "- id"`);
		else if (ids.has(id)) wrong(`"${id}" is named twice in this list; remove one`);
		else if (!isInsecure(id) && !unread.has(id))
			wrong(
				`"${id}" is not a source with an http address${suggest(id, insecure) || '; remove the line'}`
			);
		ids.add(id);
	}
	return { ids, problems };
}
