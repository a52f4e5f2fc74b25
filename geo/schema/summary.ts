import * as v from 'valibot';
import { ja, markedText, ru } from './text.ts';

/**
 * What a record says in a few sentences. In the English text, each claim is followed by a mark with the ids of the sources
 * that state it, all in the record's own evidence: `Built by JGC[^oreanda-yamal]; exporting in 2024[^ria-2023 tradewinds-yamal].` A claim
 * reaches back to the mark before it or to the beginning of its sentence. One that no source makes has none; `[^]` ends
 * it inside a sentence.
 */
export const summary = v.strictObject({
	en: markedText,
	ru: v.optional(ru),
	ja: v.optional(ja)
});
