/* eslint-disable house/no-words -- the files are one for all languages */
import type { Atlas } from '$lib/data/atlas/types.ts';
import { kindNames } from './english.ts';
import { flatgeobufOf } from './flatgeobuf.ts';
import type { Download } from './formats.ts';
import { geojsonOf } from './geojson.ts';
import { geopackageOf } from './geopackage.ts';
import { kmlOf } from './kml.ts';
import { isLocated, layersOf, type Layer } from './layer.ts';
import { parquetOf } from './parquet.ts';
import { placeFiles, placesInOrder } from './places.ts';
import { releaseOf, type Release } from './release.ts';
import { schemaOf } from './schema.ts';
import { calendarFile, csvFile, fileName, geojsonFile, withPoints } from './tables.ts';

const count = (n: number, words: { one: string; many: string }) =>
	`${n} ${(n === 1 ? words.one : words.many).toLowerCase()}`;

/** The files of one kind. */
function kindFiles(layer: Layer, release: Release): Download[] {
	const { name, rows } = layer;
	const words = count(rows.length, kindNames[name]);
	const parquet: Download = {
		name: fileName(name, 'parquet'),
		format: 'parquet',
		holds: words,
		body: parquetOf(layer, release)
	};
	if (!isLocated(layer)) return [csvFile({ name, words, rows }), parquet];
	return [
		csvFile({ name, words, rows }),
		geojsonFile({ name, words, rows }, release),
		{
			name: fileName(name, 'flatgeobuf'),
			format: 'flatgeobuf',
			holds: `the ${withPoints(rows).length} with points of ${words}`,
			body: flatgeobufOf(layer, release)
		},
		parquet,
		...calendarFile({ name, rows }, release.title, release)
	];
}

/** The files that hold everything. */
function wholeFiles(atlas: Atlas, layers: readonly Layer[], release: Release): Download[] {
	return [
		{
			name: 'atlas.gpkg',
			format: 'geopackage',
			holds: 'every kind as a layer or, where it lies nowhere, as a table',
			body: geopackageOf(layers, release)
		},
		{
			name: 'atlas.kml',
			format: 'kml',
			holds: 'places, events, projects, agreements and statements with points, a folder each',
			body: kmlOf(
				layers
					.filter(isLocated)
					.map(({ title, rows }) => ({ title, data: geojsonOf(rows, release) })),
				release
			)
		},
		{
			name: 'atlas.json',
			format: 'json',
			holds: 'every record whole, with its evidence and its steps, as the pages use it',
			body: JSON.stringify({
				$schema: `${release.url}atlas.schema.json`,
				...release,
				records: atlas.records
			})
		},
		{
			name: 'atlas.schema.json',
			format: 'schema',
			holds: 'what may stand in atlas.json',
			body: JSON.stringify(schemaOf(release), null, '\t')
		}
	];
}

/** Every file, made from the same rows, so that they agree. */
export function downloads(atlas: Atlas): Download[] {
	const release = releaseOf(atlas);
	const layers = layersOf(atlas);
	return [
		...wholeFiles(atlas, layers, release),
		...layers.flatMap((layer) => kindFiles(layer, release)),
		...placesInOrder(atlas).flatMap((place) => placeFiles(atlas, place, release))
	];
}
