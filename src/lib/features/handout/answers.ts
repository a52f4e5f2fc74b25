// What carries an answer: the records, and the numbers of their sources.
import type { Asked } from './questions.ts';
import type { Part } from './references.ts';

export interface Carrier {
	/** The number of the fact, or the year of the border, where it stands in the handout. */
	fact?: number;
	year?: number;
	title: string;
	lang?: string | undefined;
	href: string;
}

const unique = <T>(items: readonly T[], keyOf: (item: T) => unknown): T[] => [
	...new Map(items.map((item) => [keyOf(item), item])).values()
];

function factsOf(asked: Asked) {
	switch (asked.kind) {
		case 'border':
			return [];
		case 'difference':
			return [asked.difference.fact];
		case 'sides':
		case 'order':
			return asked.facts;
		default:
			return [asked.fact];
	}
}

/** The records of an answer, each once. */
export function carriersOf(asked: Asked): Carrier[] {
	if (asked.kind === 'border') {
		const { year, rows } = asked.step;
		const refs = unique(rows, ({ record }) => record.id);
		return refs.map(({ record, title, lang }) => ({ year, title, lang, href: record.href }));
	}
	return factsOf(asked).map(({ number, title, lang, ref }) => ({
		fact: number,
		title,
		lang,
		href: ref.href
	}));
}

function partsOf(asked: Asked): readonly Part[] {
	switch (asked.kind) {
		case 'border':
			return asked.step.rows.map(({ says }) => says);
		case 'difference':
			return asked.difference.accounts.map(({ says }) => says);
		case 'document':
			return asked.parts;
		case 'said':
			return [...asked.fact.text, ...(asked.fact.said ? [asked.fact.said.why] : [])];
		case 'promise':
			return [...asked.fact.text, ...(asked.fact.state ? [asked.fact.state.note] : [])];
		default:
			return asked.facts.flatMap(({ text }) => text);
	}
}

/** The numbers of the sources of an answer. */
export const citesOf = (asked: Asked): number[] =>
	[...new Set(partsOf(asked).flatMap(({ cites }) => cites))].toSorted((a, b) => a - b);
