import * as v from 'valibot';
import { ja, markedText, ru } from './text.ts';

/**
 * What a record says in a few sentences. In the English text, each claim is followed by a mark that names what carries it:
 * - ids of sources, all in the record's own evidence: `Built by JGC[^oreanda-yamal]; exporting in 2024[^ria-2023 tradewinds-yamal].`
 * - `record:<id>`: another record, whose evidence shows it: `Venue of the G20[^record:2015-11-15-antalya-meeting].`
 * - `field:<name>`: a field of the record itself, of which it is the wording: `Russian oil company[^field:type field:country];`
 * - `atlas`: the atlas says it of itself: `No adoption was found[^atlas].`
 *
 * A claim reaches back to the mark before it or to the beginning of its sentence. One that nothing carries has none, and a
 * reason under `unsourced`; `[^]` ends it inside a sentence.
 */
export const summary = v.strictObject({
	en: markedText,
	ru: v.optional(ru),
	ja: v.optional(ja)
});
