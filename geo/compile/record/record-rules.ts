import type { Rule } from '../gate/rule.ts';

/** An event's id begins with its start, at the precision known, so that a list of files is a timeline. */
export const eventIds: Rule = (records, report) => {
	for (const r of records)
		if (r.kind === 'events' && !r.id.startsWith(`${r.date.start}-`))
			report(
				r.id,
				['date', 'start'],
				`"${r.date.start}" is not how the file's name begins; begin it with "${r.date.start}-", or correct the date`
			);
};

export const themeNumbers: Rule = (records, report) => {
	const seen = new Map<number, string>();
	for (const r of records) {
		if (r.kind !== 'themes' || r.number === undefined) continue;
		const twin = seen.get(r.number);
		if (twin) report(r.id, ['number'], `${r.number} is the number of "${twin}" too; correct one`);
		seen.set(r.number, r.id);
	}
};
