// What links say of the order of things: nothing comes before itself, by however many steps.
import { isBefore } from '../../schema/date.ts';
import type { AnyRecord, RecordOf } from '../../schema/records.ts';
import { circlesOf } from '../gate/circles.ts';
import type { Rule } from '../gate/rule.ts';

type Relation = RecordOf<'events'>['links'][number]['rel'];

/** Relations that put one thing below or after another. */
const ordering: readonly Relation[] = [
	'part-of',
	'located-in',
	'follows',
	'outcome-of',
	'based-on',
	'implements',
	'responds-to',
	'ended-by'
];

export const linkCircles: Rule = (records, report) => {
	const linked = records.flatMap((r) => ('links' in r ? [r] : []));
	for (const rel of ordering) {
		const next = new Map(
			linked.map(({ id, links }) => [id, links.filter((l) => l.rel === rel).map(({ to }) => to)])
		);
		for (const circle of circlesOf(next)) {
			const [start = '', second = ''] = circle;
			const at = linked
				.find(({ id }) => id === start)
				?.links.findIndex((l) => l.rel === rel && l.to === second);
			report(
				start,
				['links', at ?? 0, 'to'],
				`runs in a circle of ${rel}: ${[...circle, start].join(' → ')}; remove one of these links`
			);
		}
	}
};

/** When a record began and ended; no end of an undertaking that still goes on for all that is known. */
function spanOf(record: AnyRecord | undefined): { start: string; end?: string } | undefined {
	if (!record) return undefined;
	if ('dates' in record)
		return { start: record.dates.start, ...(record.dates.end && { end: record.dates.end }) };
	if (!('date' in record) || !record.date) return undefined;
	if (typeof record.date === 'string') return { start: record.date, end: record.date };
	return { start: record.date.start, end: record.date.end ?? record.date.start };
}

/** These come out of something that had begun. */
const outOf: readonly Relation[] = ['outcome-of', 'based-on', 'implements', 'responds-to', 'cites'];
const byAnother: readonly Relation[] = ['ended-by', 'suspended-by'];

/** A link that says the opposite of the dates, whatever days they mean. */
export const linksInTime: Rule = (records, report) => {
	const spans = new Map(records.map((r) => [r.id, spanOf(r)]));
	for (const r of records) {
		const own = spans.get(r.id);
		if (!own || !('links' in r)) continue;
		for (const [i, { rel, to }] of r.links.entries()) {
			const other = spans.get(to);
			if (!other) continue;
			const say = (which: string) =>
				report(
					r.id,
					['links', i, 'to'],
					`"${to}" (${other.start}) is ${which} than this record (${own.start}), so that ${rel} cannot be; turn the link round, or correct a date`
				);
			if (rel === 'follows' && isBefore(own.start, other.start)) say('later');
			else if (outOf.includes(rel) && own.end !== undefined && isBefore(own.end, other.start))
				say('later');
			else if (byAnother.includes(rel) && other.end !== undefined && isBefore(other.end, own.start))
				say('earlier');
		}
	}
};
