import { group } from 'd3-array';
import { latest } from '$lib/core/dates.ts';
import { compareTexts, inLocale } from '$lib/core/locale.ts';
import { fromKeys } from '$lib/core/from-keys.ts';
import { claimsOf, type Carried } from '$lib/data/balance/balance.ts';
import { sourcesOf } from '$lib/data/record/sources-of.ts';
import { languageName, sourceWords } from '$lib/data/record/source-words.ts';
import { statementWords, verdictWords } from '$lib/data/record/statement-words.ts';
import { pageKinds, verdicts } from '$lib/data/atlas/vocabulary.ts';
import type { When } from '$lib/data/record/ref.ts';
import type { AnyRecord, Atlas } from '$lib/data/atlas/types.ts';

export interface Count {
	words: string;
	count: number;
}

/** The state of the record in numbers, counted anew at every build. */
export interface MethodView {
	records: number;
	sources: number;
	/** Pieces of evidence: a source, a place in it, what it supports. */
	evidence: number;
	/** Pieces of evidence for which no finer place than a passage of the page is known. */
	excerpts: number;
	/** The first and the last day on which a source was read. */
	read: When;
	/** The day of the latest source. */
	latest: When;
	conflicts: number;
	/** Claims that summaries make, and how many of them each sort of carrier carries. */
	claims: number;
	carried: Record<Carried, number>;
	/** Records that rest on one source alone. */
	single: number;
	/** Sources whose headline was not seen. */
	described: number;
	undated: number;
	limits: number;
	sourceTypes: Count[];
	languages: Count[];
	verdicts: (Count & { verdict: keyof typeof verdictWords; meaning: string })[];
	statementTypes: Count[];
}

/** How often each word occurs, most often first. */
function counted<T>(items: readonly T[], wordsOf: (item: T) => string): Count[] {
	return [...group(items, wordsOf)]
		.map(([words, group]) => ({ words, count: group.length }))
		.toSorted((a, b) => b.count - a.count || compareTexts(a.words, b.words));
}

/** The earliest and the latest of ISO dates; there is at least one. */
function spanOf(dates: readonly string[]): { start: string; end: string } {
	const [start, end] = [dates.toSorted()[0], latest(dates)];
	if (!start || !end) throw new Error('there is no date');
	return { start, end };
}

/** What the glossary says of a word. Throws where it has none. */
function meaningOf(atlas: Atlas, id: string): string {
	const entry = atlas.glossary.find((word) => word.id === id);
	if (!entry) throw new Error(`the glossary does not explain "${id}"`);
	return inLocale(entry.meaning);
}

export function methodView(atlas: Atlas): MethodView {
	const records = pageKinds
		.flatMap((kind): AnyRecord[] => Object.values(atlas.records[kind]))
		.filter((record) => 'evidence' in record);
	const sources = Object.values(atlas.records.sources);
	const statements = Object.values(atlas.records.statements);
	const claims = records.flatMap(({ id }) => claimsOf(atlas, id));
	const evidence = records.flatMap((r) => r.evidence);
	return {
		records: records.length,
		sources: sources.length,
		evidence: evidence.length,
		excerpts: evidence.filter((e) => e.locator === 'retrieved excerpt').length,
		read: spanOf(sources.map((s) => s.retrieved)),
		latest: { start: spanOf(sources.flatMap((s) => s.date ?? [])).end },
		conflicts: records.reduce((sum, r) => sum + r.conflicts.length, 0),
		claims: claims.length,
		carried: fromKeys(
			['sources', 'record', 'field', 'atlas', 'nothing'],
			(by) => claims.filter(({ carried }) => carried === by).length
		),
		single: records.filter(({ id }) => sourcesOf(atlas, id).length === 1).length,
		described: sources.filter((s) => s.titleDescribed).length,
		undated: sources.filter((s) => !s.date).length,
		limits: Object.keys(atlas.records.limits).length,
		sourceTypes: counted(sources, (s) => sourceWords[s.type]),
		languages: counted(sources, (s) => languageName(s.language) ?? s.language),
		verdicts: verdicts.map((verdict) => ({
			verdict,
			words: verdictWords[verdict],
			meaning: meaningOf(atlas, verdict),
			count: statements.filter((s) => s.assessment.verdict === verdict).length
		})),
		statementTypes: counted(statements, (s) => statementWords[s.type])
	};
}
