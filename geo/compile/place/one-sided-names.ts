import type { Label } from '../../schema/label.ts';

const word = (name: string) => new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'u');

/** Gives what is to be said of an English text that calls a disputed island by the name of one side alone. */
export function oneSidedNames(labels: readonly Label[]): (text: string) => string[] {
	const pairs = labels.flatMap(({ both, names }) =>
		// Where both sides call it the same in English (Shikotan, the Habomai group) there is one name.
		both && names.en?.text.includes(' / ') ? [[both.russian, both.japanese] as const] : []
	);
	return (text) =>
		pairs.flatMap((pair) => {
			const [has, lacks] = word(pair[0]).test(text) ? pair : pair.toReversed();
			return has && lacks && word(has).test(text) && !word(lacks).test(text)
				? [`names ${has} without ${lacks}; both sides claim it: write ${pair.join(' / ')}`]
				: [];
		});
}
