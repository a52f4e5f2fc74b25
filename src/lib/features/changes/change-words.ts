// Changes in words.
import type { Change } from '$lib/data/atlas/types.ts';

export const changeWords: Record<Change['what'], string> = {
	added: 'Added',
	corrected: 'Corrected',
	withdrawn: 'Withdrawn'
};

const textWords: Record<NonNullable<Change['texts']>[number], string> = {
	names: 'its names',
	date: 'its date',
	summary: 'its summary',
	places: 'its place',
	people: 'who took part',
	state: 'how it stands',
	amounts: 'its amounts',
	links: 'what it is connected with',
	conflicts: 'on what sources differ',
	sources: 'its sources'
};

/** What of a record was corrected, as a list in a sentence. */
export const textsInWords = (texts: Change['texts'] = []): string =>
	new Intl.ListFormat('en-GB').format(texts.map((text) => textWords[text]));
