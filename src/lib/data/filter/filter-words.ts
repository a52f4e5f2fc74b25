import { listOf } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { formatDate } from '$lib/core/format-date.ts';
import { formatWindow } from '$lib/core/time-window.ts';
import type { Facet } from './facts.ts';
import type { Criterion } from './filter.ts';
import type { Facts } from '$lib/data/atlas/types.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import { asLabel } from '$lib/core/as-label.ts';
import { languageName, sourceWords } from '$lib/data/record/source-words.ts';
import { statusLabel } from '$lib/core/status-words.ts';
import { verdictWords } from '$lib/data/record/statement-words.ts';

/** What a criterion is called. */
export const criterionWords: Record<Criterion, string> = {
	time: m.data_filter_by_time(),
	asof: m.data_filter_by_asof(),
	text: m.data_filter_by_text(),
	kind: m.data_filter_by_kind(),
	place: m.data_filter_by_place(),
	theme: m.data_filter_by_theme(),
	status: m.data_filter_by_status(),
	verdict: m.data_filter_by_verdict(),
	actor: m.data_filter_by_actor(),
	'source-language': m.data_filter_by_language(),
	'source-type': m.data_filter_by_source_type()
};

/** A value of a facet in words; an id that has no name stays as it is. */
export function formatValue(facet: Facet, value: string, names?: Facts['names']): string {
	switch (facet) {
		case 'kind': {
			const kind = pageKinds.find((each) => each === `${value}s`);
			return kind ? kindWords[kind].many : asLabel({}, value);
		}
		case 'verdict':
			return asLabel(verdictWords, value);
		case 'source-language':
			return languageName(value) ?? value;
		case 'source-type':
			return asLabel(sourceWords, value);
		case 'status':
			return statusLabel(value);
		default:
			if (!names) return asLabel({}, value);
			return (
				(Object.hasOwn(names[facet], value) && names[facet][value]) ||
				m.data_filter_quoted({ id: value })
			);
	}
}

const noneOf = {
	place: m.data_filter_no_place,
	theme: m.data_filter_no_theme,
	actor: m.data_filter_no_actor
};

/** Says which ids of a link are none of the atlas; undefined where all are. */
export function sayUnknown(
	asked: (facet: 'place' | 'theme' | 'actor') => readonly string[],
	names: Facts['names']
): string | undefined {
	const unknown = (['place', 'theme', 'actor'] as const).flatMap((facet) =>
		asked(facet)
			.filter((id) => !Object.hasOwn(names[facet], id))
			.map((id) => noneOf[facet]({ id }))
	);
	return unknown.length > 0 ? m.data_filter_unknown({ what: listOf(unknown) }) : undefined;
}

/** `84 of 201 records`, `201 records`, `1 of 201 records`. */
export const formatCount = (shown: number, all: number): string =>
	shown === all
		? m.data_filter_count_all({ count: all })
		: m.data_filter_count_some({ shown, count: all });

/** Why a list or the map is empty. `filters`: how many are on; `others`: how many facts they let through, none of them there. */
export function sayNothing(filters: number, others: number, where: 'list' | 'map'): string {
	if (others === 1) return m.data_filter_one_elsewhere({ where });
	if (others > 1) return m.data_filter_others_elsewhere({ count: others, where });
	return filters === 1 ? m.data_filter_none_meets_one() : m.data_filter_none_meets_all();
}

/** The heading of a view as of the end of a day, a month or a year. */
export function formatAsOf(asof: string): string {
	const day = formatDate({ start: asof });
	return asof.length < 10
		? m.data_filter_as_of_last_day({ day })
		: m.data_filter_as_of_day({ day });
}

/** The sentence that reports a widened time window. */
export const formatWidened = (window: {
	from?: string | undefined;
	to?: string | undefined;
}): string => m.data_filter_widened({ window: formatWindow(window) });
