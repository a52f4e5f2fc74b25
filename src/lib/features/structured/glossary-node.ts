import type { Atlas } from '$lib/data/atlas/types.ts';
import { license } from './common.ts';
import { some, type Node } from './json-ld.ts';

/** The glossary as a set of defined terms, each by the address of its meaning. */
export const glossaryNode = (atlas: Atlas, url: string): Node => ({
	'@type': 'DefinedTermSet',
	name: 'Glossary',
	url,
	inLanguage: 'en',
	license,
	hasDefinedTerm: atlas.glossary.map(({ id, group, term, forms, meaning }) => ({
		'@type': 'DefinedTerm',
		name: term.en,
		alternateName: group === 'subject' ? some(forms?.en ?? []) : undefined,
		description: meaning.en,
		url: `${url}#${id}`
	}))
});
