import * as v from 'valibot';
import { findAddressFault } from './address.ts';
import { findUnseen } from './characters.ts';
import { isBefore, isoDate } from './date.ts';
import { found } from './found.ts';
import { text } from './text.ts';
import { languages, sourceTypes } from './vocabulary.ts';

const address = 'is not a web address; copy it whole, with https://, without blanks';

const webAddress = v.pipe(
	v.string(),
	v.url(address),
	v.regex(/^\S+$/, address),
	found((url) => findUnseen(url)?.message),
	found(findAddressFault)
);

const regions = new Intl.DisplayNames('en', { type: 'region' });

/**
 * A country: ISO 3166-1 alpha-2, `int` for a publisher of no one country, `und` where neither name nor address shows it.
 */
const publisherCountry = v.pipe(
	v.string(),
	v.check(
		(code) =>
			code === 'int' || code === 'und' || (/^[A-Z]{2}$/.test(code) && regions.of(code) !== code),
		'is not a country; write its two letters (JP, RU), int for one that belongs to none, or und where it is not known'
	),
	v.description('JP, RU …, int or und')
);

export const source = v.pipe(
	v.strictObject({
		title: text,
		/** True where the page showed no headline and the title is our description of it. */
		titleDescribed: v.optional(v.boolean()),
		publisher: text,
		author: v.optional(text),
		url: v.optional(webAddress),
		noUrlReason: v.optional(text),
		date: v.optional(isoDate),
		dateNote: v.optional(text),
		type: v.picklist(sourceTypes),
		language: v.picklist(languages),
		/** Where the publisher sits; of a copy or a translation, the site that carries it. */
		country: publisherCountry,
		/** Who first published what a mirror, a repost or a wire report carries, where that is known. */
		original: v.optional(v.strictObject({ publisher: text, country: publisherCountry })),
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
			(s) => s.date === undefined || !isBefore(s.retrieved, s.date),
			'is later than the day it was read; correct one of the two'
		),
		['date']
	)
);
