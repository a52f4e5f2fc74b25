import { firstSentence, titleOf, recordOf } from './card.ts';
import { focusOf, type Focus } from './focus.ts';
import { placeView, type PlaceView } from './place-view.ts';
import { recordView, type RecordView } from './record-view.ts';
import { sourcePageView, type SourcePageView } from './source-view.ts';
import type { Atlas } from './types.ts';
import type { PageKind } from './words.ts';

/** What one record's page needs. `view` differs by kind. */
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
		title: titleOf(record).en,
		description:
			'summary' in record
				? firstSentence(record.summary.en)
				: `A source of the atlas: what it supports, from ${record.kind === 'sources' ? record.publisher : ''}.`,
		path: `/${kind}/${id}/`,
		focus: focusOf(atlas, id)
	};
	if (kind === 'places') return { ...page, place: placeView(atlas, id) };
	if (kind === 'sources') return { ...page, source: sourcePageView(atlas, id) };
	return { ...page, record: recordView(atlas, id) };
}
