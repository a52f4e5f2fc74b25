import { isOneOf } from '$geo/schema/one-of.ts';
import { formatDate } from '$lib/core/format-date.ts';
import { formatWindow } from '$lib/core/time-window.ts';
import type { Facet } from './facts.ts';
import type { Criterion } from './filter.ts';
import type { Facts } from '$lib/data/atlas/types.ts';
import { pageKinds, sourceTypes, verdicts } from '$lib/data/atlas/vocabulary.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import { label } from '$lib/data/record/labels.ts';
import { languageName, sourceWords } from '$lib/data/record/source-words.ts';
import { verdictWords } from '$lib/data/record/statement-words.ts';

/** What a criterion is called. */
export const criterionWords: Record<Criterion, string> = {
	time: 'Time',
	asof: 'View of a past day',
	text: 'Words',
	kind: 'Kind',
	place: 'Place',
	theme: 'Theme',
	status: 'Status',
	verdict: 'Verdict',
	actor: 'Actor',
	'source-language': 'Language of a source',
	'source-type': 'Type of a source'
};

/** A value of a facet in words; an id that has no name stays as it is. */
export function formatValue(facet: Facet, value: string, names?: Facts['names']): string {
	switch (facet) {
		case 'kind': {
			const kind = pageKinds.find((each) => each === `${value}s`);
			return kind ? kindWords[kind].many : label(value);
		}
		case 'verdict':
			return isOneOf(verdicts, value) ? verdictWords[value] : label(value);
		case 'source-language':
			return languageName(value) ?? value;
		case 'source-type':
			return isOneOf(sourceTypes, value) ? sourceWords[value] : label(value);
		case 'status':
			return label(value);
		default:
			if (!names) return label(value);
			return (Object.hasOwn(names[facet], value) && names[facet][value]) || `“${value}”`;
	}
}

/** Says which ids of a link are none of the atlas; undefined where all are. */
export function sayUnknown(
	asked: (facet: 'place' | 'theme' | 'actor') => readonly string[],
	names: Facts['names']
): string | undefined {
	const unknown = (['place', 'theme', 'actor'] as const).flatMap((facet) =>
		asked(facet)
			.filter((id) => !Object.hasOwn(names[facet], id))
			.map((id) => `no ${facet} “${id}”`)
	);
	return unknown.length > 0 ? `The atlas has ${unknown.join(' and ')}.` : undefined;
}

/** `84 of 201 records`, `201 records`, `1 of 201 records`. */
export function formatCount(shown: number, all: number, noun = 'record'): string {
	const nouns = all === 1 ? noun : `${noun}s`;
	return shown === all ? `${all} ${nouns}` : `${shown} of ${all} ${nouns}`;
}

/** Why a list or the map is empty. `filters`: how many are on; `others`: how many facts they let through, none of them there. */
export function sayNothing(
	filters: number,
	others: number,
	where: 'in this list' | 'on the map'
): string {
	if (others === 1) return `The one record that the filters let through is not ${where}.`;
	if (others > 1) return `None of the ${others} records that the filters let through is ${where}.`;
	return filters === 1 ? 'No record meets this filter.' : 'No record meets all of these filters.';
}

/** The heading of a view as of a day. */
export const formatAsOf = (asof: string): string => `As it stood on ${formatDay(asof)}`;

/** The end of a day, month or year in words: `6 May 2016`, `the last day of 2016`. */
const formatDay = (date: string) =>
	(date.length < 10 ? 'the last day of ' : '') + formatDate({ start: date });

/** The sentence that reports a widened time window. */
export const formatWidened = (window: {
	from?: string | undefined;
	to?: string | undefined;
}): string => `The time was widened to hold this record: ${formatWindow(window)}.`;
