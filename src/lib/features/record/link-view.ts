import { recordOf, refOf, whenOf, type Ref, type When } from '$lib/data/record/ref.ts';
import type { AnyRecord, Atlas } from '$lib/data/atlas/types.ts';
import { relationWords } from '$lib/data/record/relation-words.ts';

export interface LinkView {
	/** The relation in words, read from this record. */
	words: string;
	ref: Ref;
	note?: string;
	editorial: boolean;
	/** When the other record was; none where it has no date. */
	when?: When;
}

/** The links of a record, both ways, in words. */
export function linkViews(atlas: Atlas, record: AnyRecord): LinkView[] {
	const own = 'links' in record ? record.links : [];
	const views = [
		...own.map((l) => ({ ...l, id: l.to, words: relationWords[l.rel].forward })),
		...(atlas.backlinks[record.id] ?? []).map((l) => ({
			...l,
			id: l.from,
			words: relationWords[l.rel].backward
		}))
	];
	return views.map(({ id, words, note, basis }) => {
		const when = whenOf(recordOf(atlas, id));
		return {
			words,
			ref: refOf(atlas, id),
			...(note && { note }),
			editorial: basis === 'editorial',
			...(when && { when })
		};
	});
}
