import { formatDate } from '$lib/core/format-date.ts';
import { locale } from '$lib/core/locale.ts';
import { credits, site } from '$lib/core/site.ts';
import { criterionWords } from '$lib/data/filter/filter-words.ts';
import type { Chosen } from '$lib/features/filter/chosen.ts';
import { m } from '$lib/paraglide/messages.js';

/** What a picture of the map is of. */
export interface Told {
	/** The heading of the page. */
	title: string;
	/** Whose statement the borders show, and of which year; undefined where none are drawn. */
	borders: string | undefined;
	/** What narrows the records that are shown. */
	chosen: readonly Chosen[];
	/** The address of exactly this view. */
	url: string;
	/** ISO day on which it was seen. */
	day: string;
	/** The picture has relief, or the depths of the sea. */
	hasRelief: boolean;
}

/** The words below a map that is taken along: what it is, what it shows, and who made it. */
export interface StripWords {
	title: string;
	/** What is shown, a paragraph each. */
	says: string[];
	/** Who made it, and where it is seen; a paragraph each. */
	credits: string[];
}

/** Lines break after it. */
const between = '\u00a0· ';

/** `Kind: Projects, Events`, as the chips of the filters say it. */
function criteria(chosen: readonly Chosen[]): string[] {
	const names = [...new Set(chosen.map(({ criterion }) => criterion))];
	return names.map((name) => {
		const labels = chosen.filter(({ criterion }) => criterion === name).map(({ label }) => label);
		const values = labels.join(locale === 'ja' ? '、' : ', ');
		return name === 'asof'
			? values
			: m.picture_criterion({ criterion: criterionWords[name], values });
	});
}

export function stripWords({ title, borders, chosen, url, day, hasRelief }: Told): StripWords {
	const only = criteria(chosen);
	return {
		title,
		says: [
			borders ? m.picture_borders({ borders }) : m.picture_no_position(),
			...(only.length > 0 ? [m.picture_filtered({ criteria: only.join(between) })] : [])
		],
		credits: [
			[
				m.picture_by({ name: site.name }),
				credits.words,
				credits.coast,
				credits.boundaries,
				...(hasRelief ? [credits.relief] : [])
			].join(between),
			m.picture_seen({ day: formatDate({ start: day }), url })
		]
	};
}
