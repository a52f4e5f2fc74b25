// The history of the records as a page shows it.
import { group } from 'd3-array';
import { inLocale, langOf } from '$lib/core/locale.ts';
import { kindWords, type PageKind } from '$lib/data/record/kinds.ts';
import type { Atlas, Change } from '$lib/data/atlas/types.ts';
import { hrefOf, recordOf, titleLangOf, titleOf } from '$lib/data/record/ref.ts';
import { changeWords, textsInWords } from './change-words.ts';

interface ChangeRow {
	title: string;
	/** Of the title, where it is not that of the page. */
	lang?: string | undefined;
	/** None for what is there no more. */
	href?: string;
	/** What was corrected, or why it was withdrawn. */
	note?: string;
}

export interface ChangedDay {
	on: string;
	/** Added, corrected and withdrawn; those that did not happen are left out. */
	parts: {
		what: Change['what'];
		title: string;
		count: number;
		groups: { kind: string; rows: ChangeRow[] }[];
	}[];
}

/** Kind and id of a changed record. */
export function partsOf({ key }: Change): { kind: PageKind; id: string } {
	const [kind = '', id = ''] = key.split('/');
	return { kind: kind as PageKind, id };
}

function rowOf(atlas: Atlas, change: Change): ChangeRow {
	const { kind, id } = partsOf(change);
	const isThere = atlas.kindOf[id] === kind;
	const note = change.what === 'corrected' ? textsInWords(change.texts) : change.why;
	const title = change.title ?? id;
	return {
		...(isThere
			? { title: inLocale(titleOf(recordOf(atlas, id))), lang: titleLangOf(recordOf(atlas, id)) }
			: { title, lang: langOf({ en: title }) }),
		...(isThere && { href: hrefOf(kind, id) }),
		...(note && { note })
	};
}

/** Day by day, the last first; within a day by what happened, and by kind. */
export function changesView(atlas: Atlas, changes: readonly Change[]): ChangedDay[] {
	return [...group(changes, ({ on }) => on)].map(([on, ofDay]) => ({
		on,
		parts: [...group(ofDay, ({ what }) => what)].map(([what, all]) => ({
			what,
			title: changeWords[what],
			count: all.length,
			groups: [...group(all, (change) => partsOf(change).kind)].map(([kind, some]) => ({
				kind: kindWords[kind].many,
				rows: some.map((change) => rowOf(atlas, change))
			}))
		}))
	}));
}
