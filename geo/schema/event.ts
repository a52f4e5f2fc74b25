import * as v from 'valibot';
import { date } from './date.ts';
import { conflicts, evidence, notes, unsourced } from './evidence.ts';
import { isPlaced, links, person, placedMessage, places, themes } from './link.ts';
import { summary } from './summary.ts';
import { localized, text } from './text.ts';
import { eventRoles, eventTypes } from './vocabulary.ts';

export const event = v.pipe(
	v.strictObject({
		type: v.picklist(eventTypes),
		title: localized,
		date,
		places,
		noPlaceReason: v.optional(text),
		summary,
		unsourced,
		actors: v.pipe(
			v.array(person(eventRoles)),
			v.minLength(1, 'is empty; name at least one actor with a role')
		),
		themes,
		links,
		/** What is known of its standing: announced only, reported only, in effect. */
		statusNote: v.optional(text),
		evidence,
		conflicts,
		notes
	}),
	v.forward(v.partialCheck([['places'], ['noPlaceReason']], isPlaced, placedMessage), ['places'])
);
