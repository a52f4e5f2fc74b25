/* eslint-disable house/no-words -- the files are one for all languages */
// What stands under /data/places/: each place with all that touched it.
import { site } from '$lib/core/site.ts';
import { primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { recordOf, titleOf } from '$lib/data/record/ref.ts';
import type { Download } from './formats.ts';
import { geojsonOf } from './geojson.ts';
import { kmlOf } from './kml.ts';
import type { Release } from './release.ts';
import { rowOf, type PageRecord, type Row } from './rows.ts';
import { calendarFile, csvFile, fileName, geojsonFile, withPoints } from './tables.ts';

/** Every place: the six first, then by name. */
export function placesInOrder(atlas: Atlas): { id: string; title: string; isPrimary: boolean }[] {
	const six: readonly string[] = primaryPlaces;
	const places = Object.values(atlas.records.places).map((place) => ({
		id: place.id,
		title: titleOf(place).en,
		isPrimary: six.includes(place.id)
	}));
	const others = places
		.filter(({ isPrimary }) => !isPrimary)
		.toSorted((a, b) => (a.title < b.title ? -1 : 1));
	return [
		...primaryPlaces.flatMap((id) => places.find((place) => place.id === id) ?? []),
		...others
	];
}

/** The place, the places within it that are named, and what touched them, by date as on its page. */
function rowsOfPlace(atlas: Atlas, id: string): Row[] {
	const touches = atlas.touches[id] ?? [];
	const within = touches.flatMap(({ via }) => via).filter((place) => place !== id);
	const ids = [id, ...[...new Set(within)].toSorted(), ...touches.map((touch) => touch.id)];
	// What touches a place has a page.
	return ids.map((each) => rowOf(atlas, recordOf(atlas, each) as PageRecord, site.origin));
}

/** The files of one place: CSV, GeoJSON, KML, and a calendar where there are events with days. */
export function placeFiles(
	atlas: Atlas,
	{ id, title }: { id: string; title: string },
	release: Release
): Download[] {
	const rows = rowsOfPlace(atlas, id);
	const touching = atlas.touches[id]?.length ?? 0;
	const words = `${title}, with what touched it: ${touching} ${touching === 1 ? 'record' : 'records'}`;
	const named = { name: `places/${id}`, words, rows };
	const own = { ...release, title: `${site.name}: ${title}` };
	return [
		csvFile(named),
		geojsonFile(named, own),
		{
			name: fileName(named.name, 'kml'),
			format: 'kml',
			holds: `the ${withPoints(rows).length} with points of ${words}`,
			body: kmlOf([{ title, data: geojsonOf(rows, release) }], own)
		},
		...calendarFile(named, `${site.name}: ${title}`, release)
	];
}
