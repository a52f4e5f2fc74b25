import { sayWindow } from '$lib/core/window.ts';
import type { Facet } from './facts.ts';
import type { Criterion } from './filter.ts';
import {
	kindWords,
	label,
	languageName,
	sourceWords,
	verdictWords,
	type PageKind
} from './words.ts';

/** What a criterion is called. */
export const criterionWords: Record<Criterion, string> = {
	time: 'Time',
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

/** A value of a facet as a reader knows it. `names`: what ids are called. */
export function sayValue(
	facet: Facet,
	value: string,
	names: Readonly<Record<string, string>> = {}
): string {
	switch (facet) {
		case 'kind':
			return kindWords[`${value}s` as PageKind]?.many ?? label(value);
		case 'verdict':
			return verdictWords[value as keyof typeof verdictWords];
		case 'source-language':
			return languageName(value) ?? value;
		case 'source-type':
			return sourceWords[value as keyof typeof sourceWords];
		case 'status':
			return label(value);
		default:
			return names[value] ?? label(value);
	}
}

/** `84 of 201 records`, `201 records`, `1 of 201 records`. */
export function sayCount(shown: number, all: number): string {
	const noun = all === 1 ? 'record' : 'records';
	return shown === all ? `${all} ${noun}` : `${shown} of ${all} ${noun}`;
}

/** What was done to a window that did not hold what was opened. */
export const sayWidened = (window: {
	from?: string | undefined;
	to?: string | undefined;
}): string => `The time was widened to hold this record: ${sayWindow(window)}.`;
