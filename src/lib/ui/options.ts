/** One thing to choose. Its value is unique among all groups. */
interface Option {
	value: string;
	label: string;
}

export interface OptionGroup {
	heading: string;
	options: readonly Option[];
}

/** Text without accents and capitals: `otomari` for `Ōtomari`. */
const plain = (text: string) =>
	text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

/** Keeps the options whose label contains the typed letters, and the groups that have any left. */
export function filterGroups(groups: readonly OptionGroup[], typed: string): OptionGroup[] {
	const sought = plain(typed);
	return groups
		.map(({ heading, options }) => ({
			heading,
			options: options.filter(({ label }) => plain(label).includes(sought))
		}))
		.filter(({ options }) => options.length > 0);
}
