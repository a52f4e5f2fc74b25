import * as v from 'valibot';
import { isoDate } from './date.ts';
import { text } from './text.ts';
import { languages, publisherCountries, sourceTypes } from './vocabulary.ts';

const address = 'is not a web address; copy it whole, with https://, without blanks';

export const source = v.pipe(
	v.strictObject({
		title: text,
		/** True where the page showed no headline and the title is our description of it. */
		titleDescribed: v.optional(v.boolean()),
		publisher: text,
		author: v.optional(text),
		url: v.optional(v.pipe(v.string(), v.url(address), v.regex(/^\S+$/, address))),
		noUrlReason: v.optional(text),
		date: v.optional(isoDate),
		dateNote: v.optional(text),
		type: v.picklist(sourceTypes),
		language: v.picklist(languages),
		country: v.picklist(publisherCountries),
		/** The day the page or its stored copy was read. */
		retrieved: isoDate,
		/** How far to trust it. */
		qualityNote: text
	}),
	v.forward(
		v.partialCheck(
			[['url'], ['noUrlReason']],
			(s) => (s.url === undefined) !== (s.noUrlReason === undefined),
			'needs either a url or a noUrlReason that says why there is none (not both)'
		),
		['url']
	),
	v.forward(
		v.partialCheck(
			[['date'], ['retrieved']],
			(s) => s.date === undefined || s.date <= s.retrieved,
			'is later than the day it was read; correct one of the two'
		),
		['date']
	)
);
