import * as v from 'valibot';
import { conflicts, evidence, notes, unsourced } from './evidence.ts';
import { links } from './link.ts';
import { summary } from './summary.ts';
import { localized, text, unchecked } from './text.ts';
import { actorTypes, countries } from './vocabulary.ts';

export const actor = v.strictObject({
	type: v.picklist(actorTypes),
	names: localized,
	unchecked,
	role: v.optional(text),
	summary,
	unsourced,
	country: v.optional(v.picklist(countries)),
	links,
	evidence,
	conflicts,
	notes
});
