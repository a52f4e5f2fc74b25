import { inLocale } from '$lib/core/locale.ts';
import { firstSentence } from '$lib/data/record/card.ts';
import { titleOf, recordOf } from '$lib/data/record/ref.ts';
import { focusOf, type Focus } from '$lib/data/map/focus.ts';
import { placeView, type PlaceView } from '$lib/features/place/place-view.ts';
import { explained } from '$lib/features/record/explained.ts';
import { recordView, type RecordView } from '$lib/features/record/record-view.ts';
import { sourcePageView, type SourcePageView } from '$lib/features/source/source-view.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { m } from '$lib/paraglide/messages.js';
import type { PageKind } from '$lib/data/record/kinds.ts';

/** What the page of a record needs: its head, and one of `place`, `source` and `record`. */
export interface PageView {
	title: string;
	description: string;
	path: string;
	focus: Focus;
	place?: PlaceView;
	source?: SourcePageView;
	record?: RecordView;
}

/** The page at `/kind/id/`, or undefined when there is no such record. */
export function pageView(atlas: Atlas, kind: PageKind, id: string): PageView | undefined {
	if (atlas.kindOf[id] !== kind) return undefined;
	const record = recordOf(atlas, id);
	const page = {
		title: inLocale(titleOf(record)),
		description:
			'summary' in record
				? firstSentence(inLocale(record.summary))
				: m.page_source_description({
						publisher: record.kind === 'sources' ? record.publisher : ''
					}),
		path: `/${kind}/${id}/`,
		focus: focusOf(atlas, id)
	};
	if (kind === 'places') return { ...page, place: placeView(atlas, id) };
	if (kind === 'sources') return { ...page, source: sourcePageView(atlas, id) };
	return { ...page, record: explained(atlas, recordView(atlas, id)) };
}
