import * as v from 'valibot';
import { id, ja, ru, text } from './text.ts';
import { labelKinds } from './vocabulary.ts';

const page = v.pipe(id, v.description('the id of a page in geo/labels/sources.yaml'));

/** A name, and the page that it was checked against: an id in `geo/labels/sources.yaml`. */
const named = <S extends v.GenericSchema<string, string>>(words: S) =>
	v.optional(v.strictObject({ text: words, source: page }));

/** The words that end the Japanese name of an island or a group: they are read as everywhere. */
const common = '島|群島|列島|諸島|列岩|岩';

/** The name's own part in kanji: 択捉 of 択捉島. */
export const ownPart = (ja: string): string | undefined =>
	new RegExp(`^(\\p{Script=Han}+?)(?:${common})$`, 'u').exec(ja)?.[1];

const kana = v.pipe(
	text,
	v.regex(
		/^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u,
		'holds more than kana; write the reading of the own part of the name alone'
	)
);

const degrees = (limit: number) =>
	v.pipe(
		v.number(),
		v.minValue(-limit, `is out of range; it lies between -${limit} and ${limit}`),
		v.maxValue(limit, `is out of range; it lies between -${limit} and ${limit}`)
	);

/** Lettering of the chart: a name that no source confirms is left out. */
export const label = v.pipe(
	v.strictObject({
		id,
		kind: v.picklist(labelKinds),
		/** 1 is seen from farthest, 6 only from near. */
		rank: v.pipe(
			v.number(),
			v.integer('is not a whole number; write 1 to 6'),
			v.minValue(1, 'is out of range; write 1 to 6'),
			v.maxValue(6, 'is out of range; write 1 to 6')
		),
		/** `[longitude, latitude]`, WGS 84. */
		at: v.strictTuple([degrees(180), degrees(90)]),
		/** The record of this very place, whose own name is drawn instead. */
		place: v.optional(id),
		/** Claimed by both sides: each side's name in Latin letters. Both are always shown. */
		both: v.optional(v.strictObject({ russian: text, japanese: text })),
		/** How the own part of the Japanese name is read: えとろふ of 択捉島. Left out where pages differ. */
		reading: named(kana),
		names: v.pipe(
			v.strictObject({ en: named(text), ru: named(ru), ja: named(ja) }),
			v.check(
				(names) => Object.values(names).some((name) => name !== undefined),
				'is empty; write at least one name with its source'
			)
		)
	}),
	v.forward(
		v.partialCheck(
			[['both'], ['names']],
			({ both, names }) => both === undefined || (names.ru !== undefined && names.ja !== undefined),
			'needs ru and ja: a place that both sides claim bears both names'
		),
		['names']
	),
	v.forward(
		v.partialCheck(
			[['reading'], ['names']],
			({ reading, names }) => reading === undefined || ownPart(names.ja?.text ?? '') !== undefined,
			'needs a name in kanji before 島, 群島, 列島, 諸島, 列岩 or 岩'
		),
		['reading']
	)
);
export type Label = v.InferOutput<typeof label>;

/** A page that a name was checked against. */
export const labelSource = v.strictObject({ title: text, where: text });
export type LabelSource = v.InferOutput<typeof labelSource>;
