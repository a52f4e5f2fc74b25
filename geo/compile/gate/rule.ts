import type { Label } from '../../schema/label.ts';
import type { AnyRecord } from '../../schema/records.ts';
import type { Path } from './problem.ts';

export type Report = (id: string, field: Path, message: string) => void;

/** What rules hold the records against. */
export interface Given {
	/** Ids that may have an http address; undefined when the list cannot be read. */
	insecure?: ReadonlySet<string> | undefined;
	/** The lettering of the chart. */
	labels?: readonly Label[];
}

/** A rule across fields, files and kinds, which a schema cannot check. */
export type Rule = (records: readonly AnyRecord[], report: Report, given: Given) => void;
