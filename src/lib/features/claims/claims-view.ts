import { group } from 'd3-array';
import { compareTexts } from '$lib/core/locale.ts';
import { fromKeys } from '$lib/core/from-keys.ts';
import { cardOf, speakerName, type Card } from '$lib/data/record/card.ts';
import { byParagraph } from './by-paragraph.ts';
import { passagesOf } from '$lib/data/record/passages.ts';
import { refOf, type Ref } from '$lib/data/record/ref.ts';
import { sourceView, type SourceView } from '$lib/data/evidence/evidence-view.ts';
import type { Atlas, RecordOf } from '$lib/data/atlas/types.ts';
import { statementTypes, verdicts } from '$lib/data/atlas/vocabulary.ts';
import { statementWords, verdictWords } from '$lib/data/record/statement-words.ts';

type Verdict = (typeof verdicts)[number];
type StatementType = (typeof statementTypes)[number];

/** What an article says in one place, paraphrased, and what the record shows of it. */
export interface ClaimRow {
	id: string;
	paragraph: string;
	fact: string;
	/** What the check found, in a sentence. */
	check: string;
	noRecordReason?: string;
	/** The statements recorded from it, each with its verdict. */
	statements: { ref: Ref; verdict: Verdict; why: string; sources: SourceView[] }[];
	/** Other records that answer it. */
	records: Ref[];
	/** The first sources of those records, and how many more there are. */
	sources: SourceView[];
	more: number;
}

interface ArticleClaims {
	source: SourceView;
	author?: string;
	rows: ClaimRow[];
}

/** How many statements of one sort have each verdict. */
interface Score {
	type: StatementType;
	words: string;
	counts: Record<Verdict, number>;
	total: number;
}

export interface ClaimsView {
	articles: ArticleClaims[];
	scores: Score[];
	/** The verdicts that some statement has, in their order. */
	verdicts: { verdict: Verdict; words: string }[];
	/** Statements by who made them, those with most first. */
	speakers: { name: string; href?: string; cards: Card[] }[];
}

/** How many sources are named beside a row. */
const few = 3;

function rowOf(atlas: Atlas, row: RecordOf<'coverage'>): ClaimRow {
	const statements = row.records.flatMap((id) => atlas.records.statements[id] ?? []);
	const others = row.records.filter((id) => !(id in atlas.records.statements));
	const sources = new Set(
		others.flatMap((id) => {
			const kind = atlas.kindOf[id];
			const record = kind && atlas.records[kind][id];
			return record && 'evidence' in record ? record.evidence.map(({ source }) => source) : [];
		})
	);
	// The article itself proves nothing of what it says.
	sources.delete(row.article);
	const { id, paragraph, fact, check, noRecordReason } = row;
	return {
		...{ id, paragraph, fact, check },
		...(noRecordReason && { noRecordReason }),
		statements: statements.map(({ id, assessment: { verdict, why, sources } }) => ({
			ref: refOf(atlas, id),
			verdict,
			why,
			sources: sources.map((source) => sourceView(atlas, source))
		})),
		records: others.map((other) => refOf(atlas, other)),
		sources: [...sources].slice(0, few).map((source) => sourceView(atlas, source)),
		more: Math.max(0, sources.size - few)
	};
}

function scoresOf(statements: readonly RecordOf<'statements'>[]): Score[] {
	return statementTypes.map((type) => {
		const own = statements.filter((statement) => statement.type === type);
		const counts = fromKeys(
			verdicts,
			(verdict) => own.filter(({ assessment }) => assessment.verdict === verdict).length
		);
		return { type, words: statementWords[type], counts, total: own.length };
	});
}

/** What the articles and the speakers said, beside what the record shows. */
export function claimsView(atlas: Atlas): ClaimsView {
	const rows = passagesOf(atlas);
	const statements = Object.values(atlas.records.statements);
	const articles = [...group(rows, ({ article }) => article)].map(([article, list]) => {
		const author = atlas.records.sources[article]?.author;
		return {
			source: sourceView(atlas, article),
			...(author && { author }),
			rows: list.toSorted(byParagraph).map((row) => rowOf(atlas, row))
		};
	});
	const speakers = [...group(statements, ({ speaker }) => speakerName(atlas, speaker))].map(
		([name, list]) => {
			const id = list[0]?.speaker.id;
			return {
				name,
				...(id && { href: refOf(atlas, id).href }),
				cards: list.map((statement) => cardOf(atlas, statement.id))
			};
		}
	);
	return {
		articles: articles.toSorted((a, b) =>
			(a.source.date ?? '9') < (b.source.date ?? '9') ? -1 : 1
		),
		scores: scoresOf(statements),
		verdicts: verdicts
			.filter((verdict) => statements.some((s) => s.assessment.verdict === verdict))
			.map((verdict) => ({ verdict, words: verdictWords[verdict] })),
		speakers: speakers.toSorted(
			(a, b) => b.cards.length - a.cards.length || compareTexts(a.name, b.name)
		)
	};
}
