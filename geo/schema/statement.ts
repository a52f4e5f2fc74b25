import * as v from 'valibot';
import { date } from './date.ts';
import { conflicts, evidence, notes, sources, unsourced } from './evidence.ts';
import { isPlaced, links, placedMessage, places } from './link.ts';
import { summary } from './summary.ts';
import { id, localized, text } from './text.ts';
import { statementTypes, verdicts } from './vocabulary.ts';

const speaker = v.pipe(
	v.strictObject({ id: v.optional(id), described: v.optional(text) }),
	v.check(
		(s) => (s.id === undefined) !== (s.described === undefined),
		'needs either an id (an actor with a record) or a described (one without), not both'
	)
);

/** Somebody's words and what the record says of them. Never drawn as an event. */
export const statement = v.pipe(
	v.strictObject({
		type: v.picklist(statementTypes),
		title: localized,
		speaker,
		date: v.optional(date),
		noDateReason: v.optional(text),
		summary,
		unsourced,
		about: v.pipe(v.array(id), v.minLength(1, 'is empty; name at least one record it is about')),
		places,
		noPlaceReason: v.optional(text),
		/** The words present something as decided or promised: it has a row in the ledger of promises. */
		promise: v.optional(v.literal(true, 'is not true; write true, or leave it out')),
		/** For an official position the verdict only says whether it was voiced, not whether it is right. */
		assessment: v.strictObject({ verdict: v.picklist(verdicts), why: text, sources }),
		links,
		evidence,
		conflicts,
		notes
	}),
	v.forward(v.partialCheck([['places'], ['noPlaceReason']], isPlaced, placedMessage), ['places']),
	v.forward(
		v.partialCheck(
			[['date'], ['noDateReason']],
			(s) => (s.date === undefined) !== (s.noDateReason === undefined),
			'needs either a date or a noDateReason that says why there is none (not both)'
		),
		['date']
	)
);
