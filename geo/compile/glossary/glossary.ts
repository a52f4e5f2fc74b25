import * as v from 'valibot';
import { glossaryEntry, pagesToRead, type GlossaryEntry } from '../../schema/glossary.ts';
import type { Label } from '../../schema/label.ts';
import { inLanguage, type AnyLanguage } from '../../schema/text.ts';
import { pageKinds } from '../../schema/vocabulary.ts';
import type { InputFile } from '../gate/decode.ts';
import { idsOf, type KnownIds } from '../gate/known-ids.ts';
import { openYaml } from '../gate/open-yaml.ts';
import type { Problem } from '../gate/problem.ts';
import { suggest } from '../gate/suggest.ts';
import { issueMessages } from '../gate/validate.ts';
import { oneSidedNames } from '../place/one-sided-names.ts';

export const glossaryFile = 'geo/glossary.yaml';

const languages = ['en', 'ru', 'ja'] as const;

/** Term and forms of an entry, each with its field. */
function* formsOf({ term, forms }: GlossaryEntry) {
	for (const language of languages) {
		const words = term[language];
		if (words) yield { words, language, field: ['term', language] };
		for (const [i, form] of (forms?.[language] ?? []).entries())
			yield { words: form, language, field: ['forms', language, i] };
	}
}

/** What is wrong with where an entry leads; undefined where it leads somewhere. The part of a page is left to the built site. */
function wrongSee(see: string, known: KnownIds): string | undefined {
	const [page = ''] = see.split('#');
	if (page.startsWith('/'))
		return pagesToRead.some((path) => path === page)
			? undefined
			: `"${see}" is no page that says more${suggest(page, pagesToRead) || `; name one of ${pagesToRead.join(', ')}, or the id of a record`}`;
	if (known.get(see)?.some((kind) => pageKinds.some((own) => own === kind))) return undefined;
	return `"${see}" is not the id of a record${suggest(see, idsOf(known, pageKinds)) || '; correct the id, or write a page as /method/#facts'}`;
}

/**
 * Reads the glossary: no id and no form stands for two meanings, each entry leads somewhere, and what both sides claim bears
 * both names. Without a file there are no words.
 */
export function readGlossary(
	file: InputFile | undefined,
	known: KnownIds,
	labels: readonly Label[]
): { glossary: GlossaryEntry[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const glossary: GlossaryEntry[] = [];
	const opened = file && openYaml(file, problems);
	if (!opened) return { glossary, problems };
	const { value: list, report } = opened;
	if (!Array.isArray(list)) {
		report([], 'is not a list of words; begin each with "- id:"');
		return { glossary, problems };
	}
	const complaints = oneSidedNames(labels);
	const ids = new Set<string>();
	const taken = new Map<string, string>();
	for (const [i, value] of list.entries()) {
		const result = v.safeParse(glossaryEntry, value);
		for (const { path, message, at } of issueMessages(result.issues ?? [], glossaryEntry))
			report([i, ...path], message, at);
		if (!result.success) continue;
		const entry = result.output;
		if (ids.has(entry.id)) report([i, 'id'], `"${entry.id}" is explained twice; remove one`);
		ids.add(entry.id);
		for (const { words, language, field } of formsOf(entry)) {
			const key = `${language} ${words.toLowerCase()}`;
			const other = taken.get(key);
			if (other !== undefined)
				report(
					[i, ...field],
					other === entry.id
						? `"${words}" stands here twice; remove one`
						: `"${words}" is a form of "${other}" already; keep it in one of the two`
				);
			taken.set(key, entry.id);
		}
		for (const complaint of complaints(entry.meaning.en)) report([i, 'meaning', 'en'], complaint);
		const wrong = entry.see === undefined ? undefined : wrongSee(entry.see, known);
		if (wrong) report([i, 'see'], wrong);
		glossary.push(entry);
	}
	return { glossary, problems };
}

/** The words as a page in a language has them: the terms in all, the rest in its own. */
export const glossaryIn = (glossary: readonly GlossaryEntry[], language: AnyLanguage) =>
	glossary.map(({ forms, meaning, ...entry }): GlossaryEntry => ({
		...entry,
		...(forms?.[language] && { forms: { [language]: forms[language] } }),
		meaning: { en: '', [language]: inLanguage(meaning, language) }
	}));

/** What is shown beside a word, by its id. */
export type Meanings = Record<string, { term: string; meaning: string }>;

export const meaningsOf = (glossary: readonly GlossaryEntry[], language: AnyLanguage): Meanings =>
	Object.fromEntries(
		glossary.map(({ id, term, meaning }) => [
			id,
			{ term: inLanguage(term, language), meaning: inLanguage(meaning, language) }
		])
	);
