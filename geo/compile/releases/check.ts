import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { compared, type Memory } from '../changes/compare.ts';
import { decode, type InputFile } from '../gate/decode.ts';
import { fieldName, type Path, type Problem } from '../gate/problem.ts';
import { issueMessages } from '../gate/validate.ts';
import { readYaml } from '../gate/yaml.ts';
import { comesBefore, releaseLedger, type NamedRelease } from './ledger.ts';

export const releasesFolder = 'geo/releases';
export const releasesFile = `${releasesFolder}/ledger.yaml`;
/** What the records of a release were, as hashes: what has changed since is seen by it. */
export const memoryFile = (id: string) => `${releasesFolder}/${id}.json`;

/** How many records differ between two states. */
interface Figures {
	added: number;
	corrected: number;
	withdrawn: number;
}

/** A release as pages show it. */
export interface Release extends NamedRelease {
	/** Since the one before; of the first all that it holds. */
	changed: Figures;
	/** From it until now. */
	since: Figures;
}

/** The SHA-256 of records, written as `atlas.json` writes them. */
export const digestOf = (records: unknown): string =>
	createHash('sha256').update(JSON.stringify(records)).digest('hex');

function figures(before: Memory, after: Memory): Figures {
	const day = compared(before, after, '');
	return {
		added: day?.added.length ?? 0,
		corrected: Object.keys(day?.corrected ?? {}).length,
		withdrawn: day?.withdrawn.length ?? 0
	};
}

/** The ledger of releases with what each changed, or what is wrong with it. Without a ledger there are none. */
export function readReleases(
	files: readonly InputFile[],
	now: Memory
): { releases: Release[]; problems: Problem[] } {
	const file = files.find(({ path }) => path === releasesFile);
	if (!file) return { releases: [], problems: [] };
	const wrong = (...problems: Problem[]) => ({ releases: [], problems });
	const decoded = decode(file);
	if ('problem' in decoded) return wrong(decoded.problem);
	const yaml = readYaml(decoded.text);
	if ('complaint' in yaml) return wrong({ ...yaml.complaint, file: releasesFile, field: '' });
	const problemAt = (path: Path, message: string, part?: 'key' | 'value'): Problem => ({
		...{ file: releasesFile, field: fieldName(path), message },
		...yaml.of(path, part)
	});
	const read = v.safeParse(releaseLedger, yaml.value ?? []);
	if (!read.success)
		return wrong(
			...[...issueMessages(read.issues, releaseLedger)].map(({ path, message, at }) =>
				problemAt(path, message, at)
			)
		);
	const named = read.output;
	const memories = named.map(({ id }) => memoryOf(files, id));
	const problems = named.flatMap(({ id }, i) => {
		const before = named[i - 1]?.id;
		return [
			...(before !== undefined && !comesBefore(before, id)
				? [problemAt([i, 'id'], `does not come after ${before}; keep releases in their order`)]
				: []),
			...(memories[i]
				? []
				: [problemAt([i, 'id'], `has no ${memoryFile(id)} that can be read; put the file back`)])
		];
	});
	if (problems.length > 0) return { releases: [], problems };
	const releases = named.map((release, i) => ({
		...release,
		changed: figures(memories[i - 1] ?? {}, memories[i] ?? {}),
		since: figures(memories[i] ?? {}, now)
	}));
	return { releases, problems: [] };
}

function memoryOf(files: readonly InputFile[], id: string): Memory | undefined {
	const file = files.find(({ path }) => path === memoryFile(id));
	try {
		return file && JSON.parse(Buffer.from(file.bytes).toString('utf8'));
	} catch {
		return undefined;
	}
}
