import { primaryPlaces } from '../../schema/vocabulary.ts';
import { circlesOf } from '../gate/circles.ts';
import type { Rule } from '../gate/rule.ts';
import { listed } from '../gate/suggest.ts';

export const placeRoles: Rule = (records, report) => {
	const primary: readonly string[] = primaryPlaces;
	for (const r of records)
		if (r.kind === 'places' && (r.role === 'primary') !== primary.includes(r.id))
			report(
				r.id,
				['role'],
				`"${r.role}" is wrong; the primary places are ${listed(primary)}, all others are secondary`
			);
};

export const parentCircles: Rule = (records, report) => {
	const parents = new Map(
		records.flatMap((r) => (r.kind === 'places' ? [[r.id, r.parent ? [r.parent] : []]] : []))
	);
	for (const circle of circlesOf(parents)) {
		const [start = ''] = circle;
		report(start, ['parent'], `runs in a circle: ${[...circle, start].join(' → ')}; cut it`);
	}
};

/** Only the six places may have a portrait; what its figures show is in the records they name, once. */
export const portraits: Rule = (records, report) => {
	const byId = new Map(records.map((r) => [r.id, r]));
	for (const r of records) {
		if (r.kind !== 'places') continue;
		if (r.portrait && r.role !== 'primary')
			report(r.id, ['portrait'], 'belongs to the six places only; remove it');
		r.portrait?.figures.forEach(({ record, shows, amount }, i) => {
			const at = (field: string) => ['portrait', 'figures', i, field];
			const shown = byId.get(record);
			if (!shown) return;
			if (shows === 'amount') {
				const whats = 'amounts' in shown ? shown.amounts.map(({ what }) => what) : [];
				const found = whats.filter((what) => what === amount).length;
				const choice = whats.length > 0 ? `it has ${listed(whats)}` : 'it has none';
				if (amount === undefined)
					report(
						r.id,
						at('shows'),
						`needs an amount beside it, by the words "${record}" gives it; ${choice}`
					);
				else if (found === 0)
					report(r.id, at('amount'), `"${amount}" is no amount of "${record}"; ${choice}`);
				else if (found > 1)
					report(
						r.id,
						at('amount'),
						`"${amount}" stands twice in "${record}"; tell the two apart there by their what`
					);
			} else if (amount !== undefined)
				report(r.id, at('amount'), `stands beside shows: ${shows}; remove it, or show the amount`);
			if (shows === 'status' && !('statusHistory' in shown))
				report(
					r.id,
					at('shows'),
					`"${record}" has no status; show its date, or name another record`
				);
			if (shows === 'date' && !('date' in shown || 'dates' in shown))
				report(r.id, at('shows'), `"${record}" has no date; name another record`);
		});
	}
};
