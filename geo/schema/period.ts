import * as v from 'valibot';
import { id, localized } from './text.ts';
import { periodGroups } from './vocabulary.ts';

/**
 * A stretch of time that readers ask for. It has no dates of its own: it runs from the beginning of one record to
 * the end of another, so that nothing is said of it that no source says.
 */
export const period = v.strictObject({
	title: localized,
	group: v.picklist(periodGroups),
	first: id,
	last: id
});
