import * as v from 'valibot';
import { conflicts, evidence, unsourced } from './evidence.ts';
import { links } from './link.ts';
import { summary } from './summary.ts';
import { localized } from './text.ts';
import { themeSchemes } from './vocabulary.ts';

const number = 'is not a number of the plan; its points are numbered 1 to 8';

export const theme = v.pipe(
	v.strictObject({
		scheme: v.picklist(themeSchemes),
		/** 1–8, for the eight points only. */
		number: v.optional(
			v.pipe(v.number(), v.integer(number), v.minValue(1, number), v.maxValue(8, number))
		),
		names: localized,
		summary,
		unsourced,
		links,
		evidence,
		conflicts
	}),
	v.forward(
		v.partialCheck(
			[['scheme'], ['number']],
			(t) => (t.scheme === 'eight-points') === (t.number !== undefined),
			'is for the eight points, which all have one; a sector has none'
		),
		['number']
	)
);
