import { inLocale, locale } from '$lib/core/locale.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { otherForms } from '$lib/features/glossary/glossary-view.ts';
import { m } from '$lib/paraglide/messages.js';
import { license } from './common.ts';
import { some, type Node } from './json-ld.ts';

/** The glossary as a set of defined terms, each by the address of its meaning. */
export const glossaryNode = (atlas: Atlas, url: string): Node => ({
	'@type': 'DefinedTermSet',
	name: m.structured_glossary(),
	url,
	inLanguage: locale,
	license,
	hasDefinedTerm: atlas.glossary.map((entry) => ({
		'@type': 'DefinedTerm',
		name: inLocale(entry.term),
		alternateName: some(otherForms(entry)),
		description: inLocale(entry.meaning),
		url: `${url}#${entry.id}`
	}))
});
