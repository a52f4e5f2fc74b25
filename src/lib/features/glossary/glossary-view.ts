import {
	compareTexts,
	inLocale,
	locale,
	locales,
	localPath,
	type Locale
} from '$lib/core/locale.ts';
import { refOf } from '$lib/data/record/ref.ts';
import { glossaryGroups } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas, GlossaryEntry, PageToRead } from '$lib/data/atlas/types.ts';
import { m } from '$lib/paraglide/messages.js';

type Group = (typeof glossaryGroups)[number];

const headings: Record<Group, string> = {
	atlas: m.glossary_atlas_words(),
	subject: m.glossary_subject_words()
};

/** What a link to a page is called. */
const pageWords: Record<PageToRead, string> = {
	'/about/': m.glossary_see_about(),
	'/balance/': m.glossary_see_balance(),
	'/borders/': m.glossary_see_borders(),
	'/changes/': m.glossary_see_changes(),
	'/claims/': m.glossary_see_claims(),
	'/conflicts/': m.glossary_see_conflicts(),
	'/connections/': m.glossary_see_connections(),
	'/data/': m.glossary_see_data(),
	'/islands/': m.glossary_see_islands(),
	'/ledger/': m.glossary_see_ledger(),
	'/limits/': m.glossary_see_limits(),
	'/method/': m.glossary_see_method()
};
const isPage = (path: string): path is keyof typeof pageWords => path in pageWords;

interface EntryView {
	id: string;
	term: string;
	/** The term in the other languages. */
	others: readonly { lang: Locale; words: string }[];
	/** Other forms of it, where they are names of their own. */
	forms?: string;
	meaning: string;
	see?: { href: string; words: string };
}

interface GlossaryGroup {
	id: Group;
	heading: string;
	entries: EntryView[];
}

/** Where an entry leads: a page of the atlas by its name, a record by its title. */
function seeView(atlas: Atlas, see: string): { href: string; words: string } {
	const [path = ''] = see.split('#');
	if (isPage(path)) return { href: localPath(see), words: pageWords[path] };
	const { href, title } = refOf(atlas, see);
	return { href, words: inLocale(title) };
}

/**
 * Other forms of a word, where they are names of their own: those of the words of the atlas are only how its sentences have
 * them, and Russian ones how the word is declined.
 */
export const otherForms = ({ group, forms }: GlossaryEntry): readonly string[] =>
	group === 'subject' && locale !== 'ru' ? (forms?.[locale] ?? []) : [];

function entryView(atlas: Atlas, entry: GlossaryEntry): EntryView {
	const { id, term, meaning, see } = entry;
	const forms = otherForms(entry).join(locale === 'ja' ? '、' : ', ');
	return {
		id,
		term: inLocale(term),
		others: locales.flatMap((lang) => {
			const words = lang === locale ? undefined : term[lang];
			return words && words !== inLocale(term) ? [{ lang, words }] : [];
		}),
		...(forms && { forms }),
		meaning: inLocale(meaning),
		...(see && { see: seeView(atlas, see) })
	};
}

/** Every word that is explained, by its group, in the order of the alphabet. */
export const glossaryView = (atlas: Atlas): GlossaryGroup[] =>
	glossaryGroups.map((id) => ({
		id,
		heading: headings[id],
		entries: atlas.glossary
			.filter(({ group }) => group === id)
			.map((entry) => entryView(atlas, entry))
			.toSorted((a, b) => compareTexts(a.term, b.term))
	}));
