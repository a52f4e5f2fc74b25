import type { Feature, FeatureCollection } from 'geojson';
import type { BorderProperties, Cover } from '../../schema/border.ts';
import type { Border } from './borders.ts';

/** A border file as the pages and the map read it. */
export interface BorderView extends Omit<BorderProperties, 'covers'> {
	id: string;
	/** Ids of the territories it covers; none for a line. */
	territories: string[];
}

const byStart = (a: Border, b: Border) =>
	a.properties.from < b.properties.from || (a.properties.from === b.properties.from && a.id < b.id)
		? -1
		: 1;

export function borderViews(
	borders: readonly Border[],
	expand: (cover: Cover) => string[]
): BorderView[] {
	return borders.toSorted(byStart).map(({ id, properties: { covers, ...rest } }) => ({
		...rest,
		id,
		territories: [...new Set((covers ?? []).flatMap(expand))]
	}));
}

/** The lines as the map draws them; `side` is the one side that states a line, or `both`. */
export function lineFeatures(borders: readonly Border[]): FeatureCollection {
	const byId = new Map(borders.map((b) => [b.id, b]));
	return {
		type: 'FeatureCollection',
		features: borders.toSorted(byStart).flatMap(({ id, properties, geometry }): Feature[] => {
			const { part, course, title, claimants } = properties;
			if (part !== 'line') return [];
			const drawn = geometry ?? byId.get(course ?? '')?.geometry;
			if (!drawn) return [];
			return [
				{
					type: 'Feature',
					properties: {
						id,
						title: title.en,
						side: claimants.length === 1 ? claimants[0] : 'both'
					},
					geometry: drawn
				}
			];
		})
	};
}
