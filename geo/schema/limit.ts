import * as v from 'valibot';
import { id, localized } from './text.ts';
import { limitSections } from './vocabulary.ts';

/** Something the atlas does not know, could not check, or left out, and why. */
export const limit = v.strictObject({
	section: v.picklist(limitSections),
	summary: localized,
	/** Records and sources it concerns. */
	about: v.optional(v.array(id), [])
});
