// What the page says of the files. The files say it of themselves in English: english.ts.
import { listOf } from '$lib/core/locale.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Column } from './english.ts';
import type { Format } from './formats.ts';

/** What a format is good for. */
export const goodFor: Record<Format, string> = {
	csv: m.downloads_for_csv(),
	geojson: m.downloads_for_geojson(),
	flatgeobuf: m.downloads_for_flatgeobuf(),
	parquet: m.downloads_for_parquet(),
	geopackage: m.downloads_for_geopackage(),
	kml: m.downloads_for_kml(),
	ics: m.downloads_for_ics(),
	json: m.downloads_for_json(),
	schema: m.downloads_for_schema(),
	catalogue: m.downloads_for_catalogue(),
	checksums: m.downloads_for_checksums({ command: 'sha256sum -c' })
};

/** What a file of everything holds, or one on the files themselves. */
export const holds: Partial<Record<Format, string>> = {
	geopackage: m.downloads_holds_geopackage(),
	kml: m.downloads_holds_kml(),
	json: m.downloads_holds_json(),
	schema: m.downloads_holds_schema({ file: 'atlas.json' }),
	catalogue: m.downloads_holds_catalogue(),
	checksums: m.downloads_holds_checksums()
};

/** What stands in a column. */
export const columnWords: Record<Column, string> = {
	id: m.downloads_column_id(),
	kind: m.downloads_column_kind({ kinds: listOf(pageKinds, 'disjunction') }),
	type: m.downloads_column_type(),
	title_en: m.downloads_column_title_en(),
	title_ru: m.downloads_column_title_ru(),
	title_ja: m.downloads_column_title_ja(),
	start: m.downloads_column_start(),
	end: m.downloads_column_end(),
	status: m.downloads_column_status(),
	status_as_of: m.downloads_column_status_as_of(),
	verdict: m.downloads_column_verdict(),
	places: m.downloads_column_places(),
	actors: m.downloads_column_actors(),
	sources: m.downloads_column_sources(),
	summary_en: m.downloads_column_summary_en(),
	url: m.downloads_column_url()
};
