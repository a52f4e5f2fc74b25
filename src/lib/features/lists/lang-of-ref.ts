import { langOf } from '$lib/core/locale.ts';
import type { Ref } from '$lib/data/record/ref.ts';

/** The `lang` of a record's title where it is not that of the page. Titles of sources are in any language: no answer for them. */
export const langOfRef = ({ kind, title }: Pick<Ref, 'kind' | 'title'>): 'en' | undefined =>
	kind === 'sources' ? undefined : langOf(title);
