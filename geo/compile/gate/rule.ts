import type { AnyRecord } from '../../schema/records.ts';
import type { Path } from './problem.ts';

export type Report = (id: string, field: Path, message: string) => void;

/** What a schema cannot see: a rule across fields, files and kinds. `insecure`: ids that may have an http address. */
export type Rule = (
	records: readonly AnyRecord[],
	report: Report,
	insecure?: ReadonlySet<string>
) => void;
