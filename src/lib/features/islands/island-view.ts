import { hrefOf, refOf, type Ref } from '$lib/data/record/ref.ts';
import { disputedPlace, islandChain } from '$lib/data/atlas/vocabulary.ts';
import { readingOf, type ReadingView } from '$lib/data/record/reading.ts';
import type { Atlas, Island, LabelSource } from '$lib/data/atlas/types.ts';
import { locale, locales, localPath, type Locale } from '$lib/core/locale.ts';

interface NameView {
	language: Locale;
	text: string;
	/** The page that the name was checked against. */
	source: LabelSource;
}

/** One island of the chain, as its page and the table of all show it. */
export interface IslandView {
	id: string;
	/** Both sides' names where both claim it. */
	title: string;
	/** Where its title is not in the language of the page. */
	titleLang: Locale | undefined;
	href: string;
	names: NameView[];
	/** How the Japanese name is read, on Japanese pages. */
	reading?: ReadingView & { source: LabelSource };
	/** km². */
	area: number;
	/** km between the two points that lie farthest apart. */
	length: number;
	/** The smallest place with a record that holds it. */
	within: Ref;
	claimed: boolean;
	origin: string;
	/** `[lng, lat]` and the box of its outline. */
	at: [number, number];
	frame: Island['frame'];
}

const claimedPlaces = (atlas: Atlas) =>
	new Set([
		disputedPlace,
		...Object.values(atlas.records.places)
			.filter((p) => p.parent === disputedPlace)
			.map((p) => p.id)
	]);

/** In the language of the page, else in another; where both sides claim it the other side's name stands too, in its script. */
function titleOf({ id, names, both }: Island): Pick<IslandView, 'title' | 'titleLang'> {
	const language = [locale, ...locales].find((one) => names[one]);
	const own = (language && names[language]?.text) ?? id;
	const other = both && { en: undefined, ru: names.ja?.text, ja: names.ru?.text }[locale];
	return {
		title: other ? `${own} / ${other}` : own,
		titleLang: language === locale ? undefined : language
	};
}

export function islandView(atlas: Atlas, island: Island): IslandView {
	const { id, place, hasRecord, names, area, length, origin, at, frame } = island;
	const reading = readingOf(atlas, id);
	const shown = reading && atlas.labelSources[reading.source];
	return {
		id,
		...titleOf(island),
		href: hasRecord ? hrefOf('places', id) : localPath(`/islands/${id}/`),
		names: locales.flatMap((language) => {
			const name = names[language];
			const source = name && atlas.labelSources[name.source];
			return source ? [{ language, text: name.text, source }] : [];
		}),
		...(reading && shown && { reading: { ...reading, source: shown } }),
		area,
		length,
		within: refOf(atlas, hasRecord ? islandChain : place),
		claimed: claimedPlaces(atlas).has(place),
		origin,
		at,
		frame
	};
}

/** Every island with an outline, largest first. */
export const islandViews = (atlas: Atlas): IslandView[] =>
	atlas.islands.map((island) => islandView(atlas, island));
