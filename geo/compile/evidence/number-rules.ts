// A number in a claim stands in what carries it: in `supports`, or in the date or the title of the source.
import type { AnyRecord } from '../../schema/records.ts';
import type { Rule } from '../gate/rule.ts';
import { listed } from '../gate/suggest.ts';
import { claimsOf, type Claim } from './claims.ts';
import { numbersIn, numbersSaid } from './numbers.ts';

type ById = ReadonlyMap<string, AnyRecord>;

const flat = (value: unknown): string[] =>
	typeof value === 'object' && value !== null
		? Object.values(value).flatMap(flat)
		: value === undefined
			? []
			: [String(value)];

/** What a record's evidence from some sources shows, and their dates and titles. */
function shownBy(record: AnyRecord, byId: ById, sources?: readonly string[]): string[] {
	const items = [
		...('evidence' in record ? record.evidence : []),
		...('amounts' in record ? record.amounts.flatMap(({ evidence }) => evidence) : [])
	].filter(({ source }) => sources?.includes(source) ?? true);
	return items.flatMap(({ source, supports }) => {
		const from = byId.get(source);
		return [supports, ...(from?.kind === 'sources' ? [from.date ?? '', from.title] : [])];
	});
}

/** All that a carrying record itself holds that is checked: its title, dates, evidence, and its own summary. */
function shownByRecord(id: string, byId: ById): string[] {
	const record = byId.get(id);
	if (!record) return [];
	const own = ['title', 'names', 'date', 'dates', 'summary', 'amounts', 'statusHistory'] as const;
	return [
		id,
		...own.flatMap((field) => (field in record ? flat(record[field as keyof AnyRecord]) : [])),
		...shownBy(record, byId)
	];
}

function carriedBy(claim: Claim, holders: readonly AnyRecord[], byId: ById): string[] {
	const { sources, records = [], fields = [] } = claim;
	return [
		...holders.flatMap((record) => shownBy(record, byId, sources)),
		...records.flatMap((id) => shownByRecord(id, byId)),
		...holders.flatMap((record) =>
			fields.flatMap((field) => flat(record[field as keyof AnyRecord]))
		)
	];
}

/** The numbers of a claim that nothing that carries it has. `holders`: the records whose evidence its sources stand in. */
export function unshown(claim: Claim, holders: readonly AnyRecord[], byId: ById): string[] {
	const said = numbersSaid(claim.text);
	if (said.length === 0) return [];
	const shown = new Set(
		carriedBy(claim, holders, byId)
			.flatMap(numbersIn)
			.flatMap(({ values }) => values)
	);
	// In a carrying record, each of several records of a list counts.
	if (claim.records) shown.add(claim.records.length);
	return said
		.filter(({ values }) => !values.some((value) => shown.has(value)))
		.map(({ written }) => written);
}

export const numbersHold: Rule = (records, report) => {
	const byId: ById = new Map(records.map((r) => [r.id, r]));
	for (const r of records) {
		if (!('evidence' in r)) continue;
		for (const claim of claimsOf(r.summary.en)) {
			const { sources, records: others = [], fields = [] } = claim;
			const carriers = [...sources, ...others, ...fields];
			const missing = carriers.length > 0 ? [...new Set(unshown(claim, [r], byId))] : [];
			if (missing.length > 0)
				report(
					r.id,
					['summary', 'en'],
					`says ${listed(
						missing.map((number) => `"${number}"`),
						'and'
					)} in "${claim.text}", which nothing of ${listed(carriers, 'and')} shows: no supports, date or title has it; write there what the source says, or take the mark away`
				);
		}
	}
};
