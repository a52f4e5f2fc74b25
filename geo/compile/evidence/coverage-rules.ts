import type { Rule } from '../gate/rule.ts';

/** A row that repeats another is of the same article and paragraph, and the other repeats none. */
export const repeatedPassages: Rule = (records, report) => {
	const rows = new Map(records.flatMap((r) => (r.kind === 'coverage' ? [[r.id, r] as const] : [])));
	for (const row of rows.values()) {
		if (row.repeats === undefined) continue;
		const first = rows.get(row.repeats);
		const isSame = first?.article === row.article && first.paragraph === row.paragraph;
		if (!isSame || first.repeats !== undefined || first === row)
			report(
				row.id,
				['repeats'],
				`"${row.repeats}" is no first row of the same article and paragraph; name the row that this one repeats, or remove the field`
			);
	}
};
