import type { Feature } from 'geojson';

/** What comes and what goes. Features are told apart by their `id`, which each must have. */
export interface FeatureDiff<F extends Feature> {
	add: F[];
	remove: NonNullable<Feature['id']>[];
}

const idsOf = (features: readonly Feature[]) =>
	new Set(features.flatMap(({ id }) => (id === undefined ? [] : [id])));

/** How to come from one set of features to another, of which those with the same id are the same. */
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
