// What the timeline reaches: from its first year to the day on which the sources were read.
import { isBefore, latest } from '../../schema/date.ts';
import type { AnyRecord } from '../../schema/records.ts';
import { firstYear } from '../../schema/vocabulary.ts';
import type { ReadBorder } from '../borders/borders.ts';
import { isFact } from '../filter/facts.ts';
import type { Path } from '../gate/problem.ts';
import type { Rule } from '../gate/rule.ts';

/** Why a date has no place on the timeline; undefined of one that has. `read`: when the last of its sources was read. */
function offAxis(date: string, read: string | undefined): string | undefined {
	if (isBefore(date, `${firstYear}-01-01`))
		return `"${date}" lies before ${firstYear}, where the timeline begins; tell it in the summary of a later record, or correct the date`;
	if (read !== undefined && isBefore(read, date))
		return `"${date}" lies after ${read}, when the last of its sources was read; write only what had happened by then, or correct the date`;
	return undefined;
}

/** The dates at which something is said to have happened. That an undertaking is to end later can be known before. */
function* happened(record: AnyRecord): Generator<[Path, string | undefined]> {
	if ('date' in record && typeof record.date === 'object') {
		yield [['date', 'start'], record.date.start];
		yield [['date', 'end'], record.date.end];
	}
	if (!('dates' in record)) return;
	for (const field of ['start', 'announced', 'signed'] as const)
		yield [['dates', field], record.dates[field]];
	for (const [i, { date }] of record.statusHistory.entries())
		yield [['statusHistory', i, 'date'], date];
	const { asOf } = record.standing;
	if (asOf !== 'undated') yield [['standing', 'asOf'], asOf];
}

/** By id of a source: the day it was read. */
const readings = (records: readonly AnyRecord[]) =>
	new Map(records.flatMap((r) => (r.kind === 'sources' ? [[r.id, r.retrieved] as const] : [])));

const lastReading = (
	evidence: readonly { source: string }[],
	readOn: ReadonlyMap<string, string>
): string | undefined => latest(evidence.flatMap(({ source }) => readOn.get(source) ?? []));

/** Nothing happened before the timeline begins, or after the last of its sources was read. */
export const onTheAxis: Rule = (records, report) => {
	const readOn = readings(records);
	for (const record of records) {
		if (!isFact(record)) continue;
		const read = lastReading(record.evidence, readOn);
		for (const [field, date] of happened(record)) {
			const message = date === undefined ? undefined : offAxis(date, read);
			if (message) report(record.id, field, message);
		}
	}
};

/** The same of lines and regimes, whose years the map steps through. */
export function checkYears(files: readonly ReadBorder[], records: readonly AnyRecord[]): void {
	const readOn = readings(records);
	for (const { border, report } of files) {
		const { from, evidence } = border.properties;
		const message = offAxis(from, lastReading(evidence, readOn));
		if (message) report(['properties', 'from'], message);
	}
}
