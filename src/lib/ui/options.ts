/** Something to choose, under a value that is unique among all that is offered with it. */
export interface Option {
	value: string;
	label: string;
}

export interface OptionGroup {
	heading: string;
	options: readonly Option[];
}

/** To somebody who types, `Ōtomari` and `otomari` are one. */
const plain = (text: string) =>
	text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

/** The groups with what holds the typed letters; a group of which nothing is left goes too. */
export function filterGroups(groups: readonly OptionGroup[], typed: string): OptionGroup[] {
	const sought = plain(typed);
	return groups
		.map(({ heading, options }) => ({
			heading,
			options: options.filter(({ label }) => plain(label).includes(sought))
		}))
		.filter(({ options }) => options.length > 0);
}
