import type { Path } from '../gate/problem.ts';
import type { Rule } from '../gate/rule.ts';

/** The sources of a status step, a standing, a verdict and a conflict are in the record's own evidence. */
export const ownEvidence: Rule = (records, report) => {
	// One that is no source at all is told with the references.
	const isSource = new Set(records.filter(({ kind }) => kind === 'sources').map(({ id }) => id));
	for (const r of records) {
		if (!('evidence' in r)) continue;
		const own = new Set(r.evidence.map((e) => e.source));
		const check = (source: string, field: Path) => {
			if (isSource.has(source) && !own.has(source))
				report(r.id, field, `"${source}" is not in this record's evidence; add it there too`);
		};
		if ('statusHistory' in r) {
			r.statusHistory.forEach((s, i) => check(s.source, ['statusHistory', i, 'source']));
			if (r.standing.source) check(r.standing.source, ['standing', 'source']);
		}
		r.conflicts.forEach(({ accounts, sources = [] }, i) => {
			accounts.forEach(({ sources = [] }, a) =>
				sources.forEach((s, n) => check(s, ['conflicts', i, 'accounts', a, 'sources', n]))
			);
			sources.forEach((s, n) => check(s, ['conflicts', i, 'sources', n]));
		});
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
