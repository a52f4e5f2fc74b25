import type { Path } from '../gate/problem.ts';
import type { Rule } from '../gate/rule.ts';

/** The sources of a status step, a standing and a verdict are in the record's own evidence. */
export const ownEvidence: Rule = (records, report) => {
	for (const r of records) {
		if (!('evidence' in r)) continue;
		const own = new Set(r.evidence.map((e) => e.source));
		const check = (source: string, field: Path) => {
			if (!own.has(source))
				report(r.id, field, `"${source}" is not in this record's evidence; add it there too`);
		};
		if ('statusHistory' in r) {
			r.statusHistory.forEach((s, i) => check(s.source, ['statusHistory', i, 'source']));
			if (r.standing.source) check(r.standing.source, ['standing', 'source']);
		}
		if ('assessment' in r)
			r.assessment.sources.forEach((s, i) => check(s, ['assessment', 'sources', i]));
	}
};

export const repeatedEvidence: Rule = (records, report) => {
	for (const r of records) {
		if (!('evidence' in r)) continue;
		const seen = new Set<string>();
		r.evidence.forEach((e, i) => {
			const key = JSON.stringify([e.source, e.locator, e.supports]);
			if (seen.has(key)) report(r.id, ['evidence', i], 'is given twice; remove one');
			seen.add(key);
		});
	}
};
