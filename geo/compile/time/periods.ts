import { isBefore } from '../../schema/date.ts';
import type { AnyRecord, RecordOf } from '../../schema/records.ts';
import { periodGroups } from '../../schema/vocabulary.ts';
import type { Localized } from '../../schema/text.ts';
import { isFact } from '../filter/facts.ts';
import type { Rule } from '../gate/rule.ts';

/** A stretch of time; `from` and `to` are months, or years where no more is known. */
export interface PeriodView {
	id: string;
	title: Localized;
	group: RecordOf<'periods'>['group'];
	from: string;
	to: string;
}

function datesOf(record: AnyRecord | undefined): { start: string; end: string } | undefined {
	if (!record) return undefined;
	const dates = 'dates' in record ? record.dates : 'date' in record ? record.date : undefined;
	if (!dates || typeof dates === 'string') return undefined;
	return { start: dates.start, end: dates.end ?? dates.start };
}

/** A period begins with a dated record and does not end before it. */
export const periodsInOrder: Rule = (records, report) => {
	const byId = new Map(records.map((r) => [r.id, r]));
	for (const r of records) {
		if (r.kind !== 'periods') continue;
		const [first, last] = [byId.get(r.first), byId.get(r.last)];
		const [begin, end] = [datesOf(first), datesOf(last)];
		if (first && isFact(first) && !begin)
			report(r.id, ['first'], `"${r.first}" has no date; name a record with one`);
		if (last && isFact(last) && !end)
			report(r.id, ['last'], `"${r.last}" has no date; name a record with one`);
		if (begin && end && isBefore(end.end, begin.start))
			report(r.id, ['last'], `"${r.last}" ends before "${r.first}" begins; change the two over`);
	}
};

const coarse = (date: string) => date.slice(0, 7);

/** Every period, group by group and in time order. */
export function periodViews(records: readonly AnyRecord[]): PeriodView[] {
	const byId = new Map(records.map((r) => [r.id, r]));
	return records
		.flatMap((r): PeriodView[] => {
			if (r.kind !== 'periods') return [];
			const [begin, end] = [datesOf(byId.get(r.first)), datesOf(byId.get(r.last))];
			if (!begin || !end) return [];
			const { id, title, group } = r;
			return [{ id, title, group, from: coarse(begin.start), to: coarse(end.end) }];
		})
		.toSorted(
			(a, b) =>
				periodGroups.indexOf(a.group) - periodGroups.indexOf(b.group) ||
				(a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1)
		);
}
