import * as v from 'valibot';
import { isoDate } from '../../schema/date.ts';
import { text } from '../../schema/text.ts';
import { textFields } from './texts.ts';

const key = v.pipe(
	v.string(),
	v.regex(/^[a-z]+\/[a-z0-9-]+$/, 'is not the path of a record; write it as events/<id>'),
	v.description('the path of a record, events/<id>')
);
const keys = v.optional(v.array(key), []);

const day = v.strictObject({
	/** The day on which the change came into the atlas. */
	on: v.pipe(isoDate, v.regex(/^.{10}$/, 'is not a day; write it as 2016-05-06')),
	added: keys,
	/** Which texts of a record were changed. */
	corrected: v.optional(v.record(key, v.pipe(v.array(v.picklist(textFields)), v.minLength(1))), {}),
	withdrawn: v.optional(
		v.array(v.strictObject({ id: key, title: text, why: v.optional(text) })),
		[]
	)
});

/** Days in their order, the first first. */
export const ledger = v.array(day);
export type Day = v.InferOutput<typeof day>;

/** A change as it is shown: of one record on one day. */
export interface Change {
	on: string;
	/** `events/2016-05-06-sochi-summit`. */
	key: string;
	what: 'added' | 'corrected' | 'withdrawn';
	/** Of a correction. */
	texts?: Day['corrected'][string];
	/** Of a record that is there no more. */
	title?: string;
	why?: string;
}

/** Every change by itself, the last day first; within a day in the order of the ledger. */
export const changesOf = (days: readonly Day[]): Change[] =>
	days.toReversed().flatMap(({ on, added, corrected, withdrawn }): Change[] => [
		...added.map((key): Change => ({ on, key, what: 'added' })),
		...Object.entries(corrected).map(([key, texts]): Change => ({
			on,
			key,
			what: 'corrected',
			texts
		})),
		...withdrawn.map(({ id, title, why }): Change => ({
			on,
			key: id,
			what: 'withdrawn',
			title,
			...(why && { why })
		}))
	]);
