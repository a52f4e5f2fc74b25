// What a feed holds, before it is written in one format or another.
import { inLocale, localPath, inLanguage } from '$lib/core/locale.ts';
import { site } from '$lib/core/site.ts';
import { primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas, BoundingBox, Change } from '$lib/data/atlas/types.ts';
import { firstSentence } from '$lib/data/record/card.ts';
import { kindWords, type PageKind } from '$lib/data/record/kinds.ts';
import { hrefOf, recordOf, titleOf } from '$lib/data/record/ref.ts';
import { m } from '$lib/paraglide/messages.js';
import { changeWords, textsInWords } from './change-words.ts';
import { partsOf } from './changes-view.ts';

export interface Entry {
	/** The same for ever, wherever the site is published. */
	id: string;
	title: string;
	url: string;
	/** ISO day; feeds want a moment, and have the first of it. */
	day: string;
	text: string;
	kind: PageKind;
	/** Where the record lies; none where it lies nowhere, or across 180°. */
	box?: BoundingBox;
}

export interface Feed {
	/** Name of its files, without the ending: `all`, or the id of a place or a theme. */
	name: string;
	id: string;
	title: string;
	/** What it is about: a name. */
	subject: string;
	/** The page that it follows. */
	url: string;
	/** The day of its last change. */
	day: string;
	entries: Entry[];
}

/** How many changes a feed holds at most: the last ones. The page of changes has all. */
export const most = 200;

/**
 * The names of entries must not change when the site is published elsewhere: they have an authority of their own. What is
 * told in another language is another entry.
 */
const idOf = (path: string) => `tag:la-perouse.example,2026:${inLanguage(`/${path}`).slice(1)}`;

function textOf(atlas: Atlas, change: Change, isThere: boolean): string {
	const { id } = partsOf(change);
	const record = isThere ? recordOf(atlas, id) : undefined;
	const line = record && 'summary' in record ? firstSentence(inLocale(record.summary)) : '';
	switch (change.what) {
		case 'added':
			return line;
		case 'corrected':
			return m.changes_entry_corrected({ texts: textsInWords(change.texts), line }).trim();
		case 'withdrawn':
			return change.why ?? m.changes_entry_withdrawn();
	}
}

/** The box of a record that lies somewhere itself: not of one that is only named by such. */
function boxOf(atlas: Atlas, id: string): BoundingBox | undefined {
	const record = recordOf(atlas, id);
	const isPlaced = record.kind === 'places' || ('places' in record && record.places.length > 0);
	const box = isPlaced ? atlas.frames[id] : undefined;
	return box && box[0] <= box[2] ? box : undefined;
}

function entryOf(atlas: Atlas, change: Change): Entry {
	const { kind, id } = partsOf(change);
	const isThere = atlas.kindOf[id] === kind;
	const box = isThere ? boxOf(atlas, id) : undefined;
	const name = isThere ? inLocale(titleOf(recordOf(atlas, id))) : (change.title ?? id);
	return {
		id: idOf(`changes/${change.on}/${change.what}/${change.key}`),
		title: m.changes_entry_title({ what: changeWords[change.what], name }),
		url: site.origin + (isThere ? hrefOf(kind, id) : localPath('/changes/')),
		day: change.on,
		text: m.changes_entry_text({
			kind: kindWords[kind].one,
			text: textOf(atlas, change, isThere)
		}),
		kind,
		...(box && { box })
	};
}

/** What a feed is about: everything, one of the six places with all that touched it, or a theme with all that has it. */
function subjects(
	atlas: Atlas
): { name: string; title: string; href: string; has: (id: string) => boolean }[] {
	const places = primaryPlaces.map((id) => {
		const touching = new Set((atlas.touches[id] ?? []).map((touch) => touch.id));
		return {
			name: id,
			title: inLocale(titleOf(recordOf(atlas, id))),
			href: hrefOf('places', id),
			has: (other: string) => other === id || touching.has(other)
		};
	});
	const themes = Object.keys(atlas.records.themes).map((id) => ({
		name: id,
		title: inLocale(titleOf(recordOf(atlas, id))),
		href: hrefOf('themes', id),
		has: (other: string) => {
			const record = other in atlas.kindOf ? recordOf(atlas, other) : undefined;
			const ids = record && 'themes' in record ? record.themes.map((theme) => theme.id) : [];
			return other === id || ids.includes(id);
		}
	}));
	return [
		{ name: 'all', title: m.changes_feed_all(), href: localPath('/changes/'), has: () => true },
		...places,
		...themes
	];
}

/** Every feed, the one of everything first. */
export function feedsOf(atlas: Atlas, changes: readonly Change[]): Feed[] {
	return subjects(atlas).map(({ name, title, href, has }) => {
		const own = changes.filter((change) => has(partsOf(change).id));
		return {
			name,
			id: idOf(`feeds/${name}`),
			title: m.changes_feed_title({ atlas: site.name, subject: title }),
			subject: title,
			url: site.origin + href,
			day: own[0]?.on ?? changes.at(-1)?.on ?? '1970-01-01',
			entries: own.slice(0, most).map((change) => entryOf(atlas, change))
		};
	});
}
