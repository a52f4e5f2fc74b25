import { refOf } from '$lib/data/record/ref.ts';
import { glossaryGroups } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas, GlossaryEntry, PageToRead } from '$lib/data/atlas/types.ts';

type Group = (typeof glossaryGroups)[number];

const headings: Record<Group, string> = {
	atlas: 'Words of the atlas',
	subject: 'Words of its subject'
};

/** What a link to a page is called. */
const pageWords: Record<PageToRead, string> = {
	'/about/': 'About the atlas',
	'/balance/': 'Who tells the story',
	'/borders/': 'Borders',
	'/changes/': 'What has changed',
	'/claims/': 'Claims against the record',
	'/conflicts/': 'Where sources differ',
	'/connections/': 'Connections',
	'/data/': 'The data',
	'/islands/': 'The islands one by one',
	'/ledger/': 'The ledger of promises',
	'/limits/': 'Limits and left out',
	'/method/': 'Method'
};
const isPage = (path: string): path is keyof typeof pageWords => path in pageWords;

interface EntryView {
	id: string;
	term: string;
	/** Other forms of it, where they are names of their own. */
	forms: readonly string[];
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
	if (isPage(path)) return { href: see, words: pageWords[path] };
	const { href, title } = refOf(atlas, see);
	return { href, words: title.en };
}

const entryView = (
	atlas: Atlas,
	{ id, group, term, forms, meaning, see }: GlossaryEntry
): EntryView => ({
	id,
	term: term.en,
	// Those of the atlas are only how its sentences have the word.
	forms: group === 'subject' ? (forms?.en ?? []) : [],
	meaning: meaning.en,
	...(see && { see: seeView(atlas, see) })
});

/** Every word that is explained, by its group, in the order of the alphabet. */
export const glossaryView = (atlas: Atlas): GlossaryGroup[] =>
	glossaryGroups.map((id) => ({
		id,
		heading: headings[id],
		entries: atlas.glossary
			.filter(({ group }) => group === id)
			.map((entry) => entryView(atlas, entry))
			.toSorted((a, b) => a.term.localeCompare(b.term, 'en'))
	}));
