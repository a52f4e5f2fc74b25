import { sharedPath } from '$lib/core/locale.ts';
import type { FeatureCollection, Geometry } from 'geojson';

import type { PageKind } from '$lib/data/record/kinds.ts';

type Features = FeatureCollection<Geometry | null>;

/** Of a file of features those of some records, in their order; all that it says of itself stays. */
export function featuresOf(whole: Features, ids: readonly string[]): Features {
	const byId = new Map(whole.features.map((feature) => [feature.properties?.id, feature]));
	return { ...whole, features: ids.flatMap((id) => byId.get(id) ?? []) };
}

/** What a list shows as GeoJSON, out of the file that `/data/` offers of its kind. Throws when that does not come. */
export async function shownFeatures(kind: PageKind, ids: readonly string[]): Promise<string> {
	const response = await fetch(sharedPath(`/data/${kind}.geojson`));
	if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
	return JSON.stringify(featuresOf(await response.json(), ids));
}
