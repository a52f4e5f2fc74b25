import * as v from 'valibot';
import { decode, type InputFile } from '../gate/decode.ts';
import type { ParsedRecord } from '../gate/parse.ts';
import { fieldName, type Path, type Problem } from '../gate/problem.ts';
import { suggest } from '../gate/suggest.ts';
import { issueMessages } from '../gate/validate.ts';
import { readYaml } from '../gate/yaml.ts';
import { differing, type Memory } from './compare.ts';
import { changesOf, ledger, type Change, type Day } from './ledger.ts';
import { isKept, textsOf } from './texts.ts';

export const changesFolder = 'geo/changes';
/** What people read and may complete. */
export const ledgerFile = `${changesFolder}/ledger.yaml`;
/** The texts of the records when the ledger was last brought up to date, as hashes: written by `npm run changes`. */
export const textsFile = `${changesFolder}/texts.json`;

const remedy = 'run npm run changes';

/**
 * The ledger of changes, held against the records. Refused: what cannot be read, and a record that is not there.
 * Warned of: a record that the ledger does not know, or knows otherwise. Without a ledger there are no changes.
 */
export function readChanges(
	files: readonly InputFile[],
	parsed: readonly ParsedRecord[],
	/** Something cannot be read: nobody knows which records there are. */
	isIncomplete: boolean
): { changes: Change[]; problems: Problem[]; warnings: Problem[] } {
	const nothing = { changes: [], problems: [], warnings: [] };
	const file = files.find(({ path }) => path === ledgerFile);
	if (!file) return nothing;
	const whole = (message: string, at = { line: 1, column: 1 }): Problem => ({
		file: ledgerFile,
		...at,
		field: '',
		message
	});
	const decoded = decode(file);
	if ('problem' in decoded) return { ...nothing, problems: [decoded.problem] };
	const yaml = readYaml(decoded.text);
	if ('complaint' in yaml)
		return { ...nothing, problems: [whole(yaml.complaint.message, yaml.complaint)] };
	const problemAt = (path: Path, message: string, part?: 'key' | 'value'): Problem => ({
		file: ledgerFile,
		...yaml.of(path, part),
		field: fieldName(path),
		message
	});
	const read = v.safeParse(ledger, yaml.value ?? []);
	if (!read.success)
		return {
			...nothing,
			problems: [...issueMessages(read.issues, ledger)].map(({ path, message, at }) =>
				problemAt(path, message, at)
			)
		};
	const days = read.output;
	const kept = new Map(
		parsed.filter(isKept).map((record) => [`${record.kind}/${record.id}`, record])
	);
	const { present, problems } = follow(days, problemAt);
	if (isIncomplete) return { ...nothing, problems };
	for (const [key, path] of present)
		if (!kept.has(key))
			problems.push(
				problemAt(
					path,
					`"${key}" is no record${suggest(key, [...kept.keys()]) || `; ${remedy}, which says that it was withdrawn`}`
				)
			);
	const memory = memoryIn(files);
	const warnings = [...kept].flatMap(([key, record]) => {
		if (!present.has(key))
			return [record.problem([], `is not in the ledger of changes; ${remedy}`)];
		const texts = differing(memory[key]?.texts ?? {}, textsOf(record.value));
		return texts.length === 0
			? []
			: [
					record.problem(
						[],
						`has changed (${texts.join(', ')}), and the ledger does not say so; ${remedy}`
					)
				];
	});
	return { changes: changesOf(days), problems, warnings };
}

/** Goes through the days: what is there at the end, with where it was added, and what cannot have happened. */
function follow(days: readonly Day[], problemAt: (path: Path, message: string) => Problem) {
	const problems: Problem[] = [];
	const present = new Map<string, Path>();
	for (const [i, day] of days.entries()) {
		const before = days[i - 1]?.on;
		if (before !== undefined && before >= day.on)
			problems.push(
				problemAt([i, 'on'], `is not after ${before}; keep one entry a day, in their order`)
			);
		for (const [j, key] of day.added.entries()) {
			if (present.has(key))
				problems.push(
					problemAt([i, 'added', j], `"${key}" was added before; remove one of the two`)
				);
			present.set(key, [i, 'added', j]);
		}
		for (const key of Object.keys(day.corrected))
			if (!present.has(key))
				problems.push(problemAt([i, 'corrected', key], `"${key}" was never added; add it first`));
		for (const [j, { id }] of day.withdrawn.entries())
			if (!present.delete(id))
				problems.push(problemAt([i, 'withdrawn', j], `"${id}" was not there; remove the line`));
	}
	return { present, problems };
}

/** What is remembered of the records; nothing where it cannot be read, so that each is told to be another. */
export function memoryIn(files: readonly InputFile[]): Memory {
	const file = files.find(({ path }) => path === textsFile);
	try {
		return file ? JSON.parse(Buffer.from(file.bytes).toString('utf8')) : {};
	} catch {
		return {};
	}
}
