/** What every floor page shows: the land of the atlas, its places as points, and where it looks. */
import type { FeatureCollection } from 'geojson';

const read = async (path: string) => (await (await fetch(path)).json()) as FeatureCollection;

export const land = () => read('/floor/land.geojson');
export const points = () => read('/floor/places.geojson');

/** `center` is `[lng, lat]`; `zoom` counts tiles of 512 pixels. */
export const start = { center: [105, 52] as [number, number], zoom: 1.6 };

/** Says to the bench that the map is there. */
export const live = () => dispatchEvent(new Event('floor-live'));
