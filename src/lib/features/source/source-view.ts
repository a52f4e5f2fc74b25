import { m } from '$lib/paraglide/messages.js';
import { group } from 'd3-array';
import { cardOf, type Card } from '$lib/data/record/card.ts';
import { passagesOf } from '$lib/data/record/passages.ts';
import { refOf, type Ref } from '$lib/data/record/ref.ts';
import { sourceView, type SourceView } from '$lib/data/evidence/evidence-view.ts';
import { byParagraph } from '$lib/features/claims/by-paragraph.ts';
import { limitsOf } from '$lib/features/record/mentions.ts';
import { originOf, publisherCountry } from '$lib/data/record/source-words.ts';
import { solelyOn, type SoleView } from './sole-source.ts';
import { whyView, type WhyView } from '$lib/features/why/why.ts';
import type { Atlas, BoundingBox } from '$lib/data/atlas/types.ts';

/** One record that rests on a source, and in which ways. */
interface UseView {
	card: Card;
	uses: { as: string; locator?: string; supports?: string }[];
}

export interface CoverageView {
	paragraph: string;
	fact: string;
	check: string;
	records: Ref[];
}

/** Everything that the page of a source shows. */
export interface SourcePageView extends SourceView {
	kind: 'sources';
	author?: string;
	dateNote?: string;
	noUrlReason?: string;
	retrieved: string;
	qualityNote: string;
	supports: UseView[];
	/** What rests on it alone. */
	alone: SoleView[];
	/** Who first published it, where this is a copy, a repost or a wire report. */
	original?: string;
	/** Where the site sits that carries it. */
	carrier?: string;
	/** A copy or translation: its country is that of the site that carries it. */
	isCopy: boolean;
	/** Where the public web archive looks for the page as it was when it was read. */
	archived?: string;
	/** Why it has no country. */
	noCountryReason?: string;
	/** For an article: what it says, in the order of its paragraphs, and what the check found. */
	coverage: CoverageView[];
	limits: string[];
	why: WhyView;
	frame?: BoundingBox;
}

const fieldWords: Record<string, string> = {
	'evidence[].source': m.source_use_evidence(),
	'conflicts[].accounts[].sources[]': m.source_use_account(),
	'conflicts[].sources[]': m.source_use_conflict(),
	'amounts[].evidence[].source': m.source_use_amount(),
	'statusHistory[].source': m.source_use_step(),
	'standing.source': m.source_use_standing(),
	'assessment.sources[]': m.source_use_verdict(),
	'point.source': m.source_use_point(),
	'otherPoints[].source': m.source_use_other_point()
};

/** `day`: the ISO day whose capture is asked for; the archive answers with the nearest it has. */
export const archiveAddress = (url: string, day: string): string =>
	`https://web.archive.org/web/${day.replaceAll('-', '')}/${url}`;

export function sourcePageView(atlas: Atlas, id: string): SourcePageView {
	const source = atlas.records.sources[id];
	if (!source) throw new Error(`no source has the id "${id}"`);
	const uses = group(
		(atlas.supports[id] ?? []).filter((s) => fieldWords[s.field]),
		(s) => s.record
	);
	const frame = atlas.frames[id];
	const carrier = publisherCountry(source.country);
	return {
		...sourceView(atlas, id),
		kind: 'sources',
		...(source.author && { author: source.author }),
		...(source.dateNote && { dateNote: source.dateNote }),
		...(source.noUrlReason && { noUrlReason: source.noUrlReason }),
		retrieved: source.retrieved,
		qualityNote: source.qualityNote,
		isCopy: source.type === 'mirror' || source.original !== undefined,
		...(source.original && { original: source.original.publisher }),
		...(carrier && { carrier }),
		...(source.url && { archived: archiveAddress(source.url, source.retrieved) }),
		...(originOf(source) === 'und' && {
			noCountryReason: m.source_country_reason()
		}),
		alone: solelyOn(atlas, id),
		supports: [...uses].map(([record, list]) => ({
			card: cardOf(atlas, record),
			uses: list.map(({ field, locator, supports }) => ({
				as: fieldWords[field] ?? field,
				...(locator && { locator }),
				...(supports && { supports })
			}))
		})),
		coverage: passagesOf(atlas)
			.filter((c) => c.article === id)
			.toSorted(byParagraph)
			.map(({ paragraph, fact, check, records }) => ({
				paragraph,
				fact,
				check,
				records: records.map((r) => refOf(atlas, r))
			})),
		limits: limitsOf(atlas, id),
		why: whyView(atlas, id),
		...(frame && { frame })
	};
}
