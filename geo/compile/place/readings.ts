import { ownPart, type Label } from '../../schema/label.ts';

/** How a rare Japanese name is read. */
export interface Reading {
	/** The part of the name that it is of: 択捉 of 択捉島. */
	own: string;
	kana: string;
	/** The page that shows it, among the sources of the lettering. */
	source: string;
}

/** The readings of names, by the place that they name, or by the island where it has no record. */
export const readingsOf = (labels: readonly Label[]): Record<string, Reading> =>
	Object.fromEntries(
		labels.flatMap(({ id, place, names, reading }) => {
			const own = ownPart(names.ja?.text ?? '');
			return own && reading
				? [[place ?? id, { own, kana: reading.text, source: reading.source }] as const]
				: [];
		})
	);
