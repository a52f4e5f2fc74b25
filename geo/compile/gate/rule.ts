import type { AnyRecord } from '../../schema/records.ts';
import type { Path } from './problem.ts';

export type Report = (id: string, field: Path, message: string) => void;

/** A rule across fields, files and kinds, which a schema cannot check. `insecure`: ids that may have an http address. */
export type Rule = (
	records: readonly AnyRecord[],
	report: Report,
	insecure?: ReadonlySet<string>
) => void;
