import * as v from 'valibot';
import { dates, firstDay, isBefore, isoDate, precisionMessage, precisionOf } from './date.ts';
import { conflicts, evidence, notes, unsourced } from './evidence.ts';
import { isPlaced, links, person, placedMessage, places, themes } from './link.ts';
import { summary } from './summary.ts';
import { id, localized, text } from './text.ts';
import {
	agreementTypes,
	currencies,
	partyRoles,
	precisions,
	projectTypes,
	statuses,
	units
} from './vocabulary.ts';

const amount = v.pipe(
	v.strictObject({
		value: v.pipe(v.number(), v.gtValue(0, 'is not an amount; write how much it is, above 0')),
		currency: v.optional(v.picklist(currencies)),
		unit: v.optional(v.picklist(units)),
		what: text,
		evidence
	}),
	v.check(
		(a) => (a.currency === undefined) !== (a.unit === undefined),
		'needs either a currency (money) or a unit (a quantity), not both'
	)
);
const step = v.pipe(
	v.strictObject({
		date: isoDate,
		precision: v.picklist(precisions),
		status: v.picklist(statuses),
		note: text,
		source: id
	}),
	v.forward(
		v.partialCheck(
			[['date'], ['precision']],
			(s) => [undefined, s.precision].includes(precisionOf(s.date)),
			precisionMessage
		),
		['precision']
	)
);
const statusHistory = v.pipe(
	v.array(step),
	v.minLength(1, 'is empty; give at least one dated, sourced step'),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		// A step of a month may lie in the same month as one of a day, so the one just before says too little.
		let reached: string | undefined;
		dataset.value.forEach((s, i) => {
			const isEarlier = reached !== undefined && isBefore(s.date, reached);
			if (reached === undefined || firstDay(s.date) > firstDay(reached)) reached = s.date;
			if (isEarlier)
				addIssue({
					message: 'is earlier than a step before it; order the steps by date',
					path: [
						{ type: 'array', origin: 'value', input: dataset.value, key: i, value: s },
						{ type: 'object', origin: 'value', input: { ...s }, key: 'date', value: s.date }
					]
				});
		});
	})
);

const asOfMessage = 'is neither a date nor "undated"; write "2016", 2016-05, 2016-05-06 or undated';

/** Statuses that a standing may have without a source: they say that the last step is no longer true, and nothing new. */
const withoutStep: readonly (string | undefined)[] = [undefined, 'unknown', 'historical'];

/**
 * How it stands: the last step, and what must be added to it. `status` and `asOf` are given only where they differ from
 * the last step; `asOf: undated` where no date is known, `source` where a source gives a later status without a date.
 */
const standing = v.pipe(
	v.strictObject({
		note: text,
		status: v.optional(v.picklist(statuses)),
		asOf: v.optional(
			v.pipe(
				v.string(asOfMessage),
				v.check((s) => s === 'undated' || precisionOf(s) !== undefined, asOfMessage)
			)
		),
		source: v.optional(id)
	}),
	v.forward(
		v.check(
			({ status, source }) => source !== undefined || withoutStep.includes(status),
			'rests on no step; write it as a dated step with its source, or, where the source gives no date, name the source here'
		),
		['status']
	),
	v.forward(
		v.check(
			({ status, asOf, source }) =>
				source === undefined || (!withoutStep.includes(status) && asOf === 'undated'),
			'carries a status that has no date; give that status and asOf: undated, or make it a step'
		),
		['source']
	)
);

function undertaking<const Types extends readonly string[]>(types: Types) {
	return v.pipe(
		v.strictObject({
			type: v.picklist(types),
			title: localized,
			dates,
			places,
			noPlaceReason: v.optional(text),
			summary,
			unsourced,
			parties: v.pipe(
				v.array(person(partyRoles)),
				v.minLength(1, 'is empty; name at least one party with a role')
			),
			amounts: v.optional(v.array(amount), []),
			statusHistory,
			standing,
			themes,
			links,
			evidence,
			conflicts,
			notes
		}),
		v.forward(v.partialCheck([['places'], ['noPlaceReason']], isPlaced, placedMessage), ['places'])
	);
}

export const project = undertaking(projectTypes);
export const agreement = undertaking(agreementTypes);
