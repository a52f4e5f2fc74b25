// Five questions that the handout itself answers, made of its facts by rules: the same facts give the same questions.
import { firstDay, lastDay } from '$lib/core/dates.ts';
import { locale } from '$lib/core/locale.ts';
import type { BorderStep } from './border-steps.server.ts';
import type { Difference } from './differences.ts';
import type { FactView } from './facts.ts';
import type { Part } from './references.ts';

/** What is asked, by the rule that asks it. */
export type Asked =
	| { kind: 'promise'; fact: FactView }
	| { kind: 'sides'; facts: readonly [FactView, FactView] }
	| { kind: 'border'; step: BorderStep }
	| { kind: 'difference'; difference: Difference }
	| { kind: 'document'; fact: FactView; parts: readonly Part[]; words: string }
	| { kind: 'said'; fact: FactView }
	| { kind: 'order'; facts: readonly FactView[]; asked: readonly FactView[] };

interface Told {
	facts: readonly FactView[];
	differences: readonly Difference[];
	steps: readonly BorderStep[];
}

const cited = (parts: readonly Part[]) => parts.some(({ cites }) => cites.length > 0);
const hasState = ({ state }: FactView) => (state?.steps.length ?? 0) > 1;

/** What became of it: the ones with the most steps first. */
const promises = ({ facts }: Told): Asked[] =>
	facts
		.filter(
			(fact) => hasState(fact) && cited([...fact.text, ...(fact.state ? [fact.state.note] : [])])
		)
		.toSorted((a, b) => (b.state?.steps.length ?? 0) - (a.state?.steps.length ?? 0))
		.map((fact) => ({ kind: 'promise', fact }));

/** Two positions that governments hold. */
function sides({ facts }: Told): Asked[] {
	const [first, second] = facts.filter(({ said, when, text }) => said && !when && cited(text));
	return first && second && first.said?.by !== second.said?.by
		? [{ kind: 'sides', facts: [first, second] }]
		: [];
}

/** The years with two readings first. */
const border = ({ steps }: Told): Asked[] =>
	steps
		.filter(({ rows }) => cited(rows.map(({ says }) => says)))
		.toSorted((a, b) => Number(isRead(b)) - Number(isRead(a)))
		.map((step) => ({ kind: 'border', step }));
const isRead = ({ rows }: BorderStep) => new Set(rows.map(({ side }) => side)).size > 2;

const differences = ({ differences: all }: Told): Asked[] =>
	all.map((difference) => ({ kind: 'difference', difference }));

/** Of words to be looked for, in letters. */
const shortest = locale === 'ja' ? 12 : 24;
/** Without what joins them to the words before and behind. */
const wordsOf = (text: string) => text.replaceAll(/^[\s.,;:、。]+|[\s.,;:、。]+$/g, '');

/** What sources carry of a fact: all of its sentence, or its beginning, which then ends in a mark of what is left out. */
function carriedOf({ text }: FactView): { parts: readonly Part[]; words: string } | undefined {
	const isCarried = ({ cites }: Part) => cites.length > 0;
	const [first] = text;
	if (!first || !isCarried(first)) return undefined;
	const isWhole = text.every(isCarried);
	const parts = isWhole ? text : [first];
	const words = wordsOf(parts.map((part) => part.text).join(''));
	return words.length < shortest ? undefined : { parts, words: isWhole ? words : `${words}…` };
}

/** Whole sentences first. */
const documents = ({ facts }: Told): Asked[] =>
	facts
		.flatMap((fact) => {
			const carried = carriedOf(fact);
			return carried ? [{ kind: 'document' as const, fact, ...carried }] : [];
		})
		.toSorted((a, b) => Number(b.parts === b.fact.text) - Number(a.parts === a.fact.text));

const statements = ({ facts }: Told): Asked[] =>
	facts
		.filter(({ said, when }) => said && when && said.why.cites.length > 0)
		.map((fact) => ({ kind: 'said', fact }));

/** Three facts whose days cannot be mistaken for another's order, asked out of order. */
function order({ facts }: Told): Asked[] {
	const dated = facts.filter(({ when, text }) => when && cited(text));
	const apart: FactView[] = [];
	for (const fact of dated) {
		const before = apart.at(-1)?.when;
		if (!before || lastDay(before.end ?? before.start) < firstDay(fact.when?.start ?? ''))
			apart.push(fact);
	}
	const [a, b, c] = [apart[0], apart[Math.floor(apart.length / 2)], apart.at(-1)];
	return apart.length > 2 && a && b && c
		? [{ kind: 'order', facts: [a, b, c], asked: [b, c, a] }]
		: [];
}

/** In the order in which a class would ask: what was promised, where the sides differ, who says so, what came first. */
const rules = [promises, sides, border, differences, documents, statements, order];

/** The records that a question is about: none is asked of twice while others are left. */
function subjectsOf(asked: Asked): string[] {
	switch (asked.kind) {
		case 'border':
			return [String(asked.step.year)];
		case 'difference':
			return [asked.difference.fact.ref.id];
		case 'sides':
			return asked.facts.map(({ ref }) => ref.id);
		case 'order':
			return [];
		default:
			return [asked.fact.ref.id];
	}
}

/** So many questions, one of each kind before a second of any. */
export function questionsOf(told: Told, count: number): Asked[] {
	const offers = rules.map((rule) => rule(told));
	const taken: Asked[] = [];
	const used = new Set<string>();
	for (let round = 0; round < told.facts.length && taken.length < count; round++)
		for (const offer of offers) {
			const next = offer.find(
				(asked) => !taken.includes(asked) && subjectsOf(asked).every((id) => !used.has(id))
			);
			if (!next || taken.length === count) continue;
			taken.push(next);
			for (const id of subjectsOf(next)) used.add(id);
		}
	return taken;
}
