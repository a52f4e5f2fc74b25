import type { Feature } from 'geojson';

/** What to add and what to remove. Features are identified by their `id`, which each must have. */
export interface FeatureDiff<F extends Feature> {
	add: F[];
	remove: NonNullable<Feature['id']>[];
}

const idsOf = (features: readonly Feature[]) =>
	new Set(features.flatMap(({ id }) => (id === undefined ? [] : [id])));

/** The difference between two sets of features; those with the same id are taken to be equal. */
export function featureDiff<F extends Feature>(
	before: readonly F[],
	after: readonly F[]
): FeatureDiff<F> {
	const had = idsOf(before);
	const has = idsOf(after);
	return {
		add: after.filter(({ id }) => id !== undefined && !had.has(id)),
		remove: [...had].filter((id) => !has.has(id))
	};
}
