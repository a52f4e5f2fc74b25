// What a story may say, and what must carry it. Expects texts that still have their marks.
import type { AnyRecord, RecordOf } from '../../schema/records.ts';
import { isBefore } from '../../schema/date.ts';
import { claimsOf, isBare, sentencesIn } from '../evidence/claims.ts';
import { markProblems } from '../evidence/marks.ts';
import { unshown } from '../evidence/number-rules.ts';
import type { Path } from '../gate/problem.ts';
import type { Report, Rule } from '../gate/rule.ts';
import { listed } from '../gate/suggest.ts';

type ById = ReadonlyMap<string, AnyRecord>;

/** The most sentences of a step. */
const most = 3;

const storiesOf = (records: readonly AnyRecord[]): RecordOf<'stories'>[] =>
	records.filter((r) => r.kind === 'stories');

/** A step is told from the others by its id, is short, and its window of time does not end before it begins. */
export const stepsInOrder: Rule = (records, report) => {
	for (const { id, steps } of storiesOf(records))
		steps.forEach((step, i) => {
			const at = (...rest: Path): Path => ['steps', i, ...rest];
			if (steps.findIndex((other) => other.id === step.id) < i)
				report(id, at('id'), `"${step.id}" is the id of an earlier step; give it another`);
			const { from, to } = step.map;
			if (from !== undefined && to !== undefined && isBefore(to, from))
				report(id, at('map', 'to'), `"${to}" lies before "${from}"; change the two over`);
			const count = sentencesIn(step.text.en);
			if (count > most)
				report(
					id,
					at('text', 'en'),
					`has ${count} sentences; a step has one to three: make two steps`
				);
		});
};

/** Reports each part of a text that nothing carries, or that what is marked does not show. */
function checkText(
	marked: string,
	about: readonly string[],
	byId: ById,
	report: (message: string) => void
): void {
	const holders = about.flatMap((id) => byId.get(id) ?? []);
	const own = new Set(
		holders.flatMap((r) => ('evidence' in r ? r.evidence.map(({ source }) => source) : []))
	);
	const has = () => true;
	for (const message of markProblems(marked, own, has, 'the evidence of its records'))
		report(message);
	for (const claim of claimsOf(marked)) {
		const { text, sources, records = [], fields } = claim;
		if (fields)
			report(`marks a field; a story has none that defines: name record:<id> in "${text}"`);
		for (const id of records)
			if (!about.includes(id))
				report(`marks "${id}", which is not among the records of the step; add it there`);
		if (isBare(claim))
			report(`says "${text}", which nothing carries; mark its source, record:<id> or atlas`);
		const carriers = [...sources, ...records];
		const missing = carriers.length > 0 ? unshown(claim, holders, byId) : [];
		if (missing.length > 0)
			report(
				`says ${listed(
					missing.map((number) => `"${number}"`),
					'and'
				)} in "${text}", which nothing of ${listed(carriers, 'and')} shows; say what they show, or mark another`
			);
	}
}

/** Every part of every sentence is carried, by the records of its step; the lead by those of any step. */
export const stepsCarried: Rule = (records, report: Report) => {
	const byId: ById = new Map(records.map((r) => [r.id, r]));
	for (const { id, lead, steps } of storiesOf(records)) {
		const all = steps.flatMap((step) => step.records);
		checkText(lead.en, all, byId, (message) => report(id, ['lead', 'en'], message));
		steps.forEach(({ text, records: about }, i) =>
			checkText(text.en, about, byId, (message) => report(id, ['steps', i, 'text', 'en'], message))
		);
	}
};
