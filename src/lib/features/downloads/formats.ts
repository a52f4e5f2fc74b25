/** The formats of the files, and what each is good for. The type is what a host gives for the ending of the name. */
export const formats = {
	csv: {
		label: 'CSV',
		ending: 'csv',
		mediaType: 'text/csv; charset=utf-8',
		goodFor: 'a spreadsheet, or a few lines of any language; where a record lies is its last column'
	},
	geojson: {
		label: 'GeoJSON',
		ending: 'geojson',
		mediaType: 'application/geo+json',
		goodFor: 'a map on the web, and every map program'
	},
	flatgeobuf: {
		label: 'FlatGeobuf',
		ending: 'fgb',
		mediaType: 'application/octet-stream',
		goodFor: 'a map program that reads from the web: only what has points'
	},
	parquet: {
		label: 'Parquet',
		ending: 'parquet',
		mediaType: 'application/vnd.apache.parquet',
		goodFor: 'DuckDB and data frames; what lies somewhere is GeoParquet'
	},
	geopackage: {
		label: 'GeoPackage',
		ending: 'gpkg',
		mediaType: 'application/geopackage+sqlite3',
		goodFor: 'QGIS and R: all kinds as layers of one file, which SQLite opens too'
	},
	kml: {
		label: 'KML',
		ending: 'kml',
		mediaType: 'application/vnd.google-earth.kml+xml',
		goodFor: 'a globe on the screen: only what has points'
	},
	ics: {
		label: 'iCalendar',
		ending: 'ics',
		mediaType: 'text/calendar; charset=utf-8',
		goodFor: 'a calendar: only what has days'
	},
	json: {
		label: 'JSON',
		ending: 'json',
		mediaType: 'application/json',
		goodFor: 'a program that wants all that the pages use, evidence and steps included'
	},
	schema: {
		label: 'JSON Schema',
		ending: 'schema.json',
		mediaType: 'application/json',
		goodFor: 'knowing, and checking, what stands in that JSON'
	},
	catalogue: {
		label: 'DCAT',
		ending: 'jsonld',
		mediaType: 'application/ld+json',
		goodFor: 'catalogues of open data: types, sizes, checksums, licence'
	},
	checksums: {
		label: 'SHA-256',
		ending: 'txt',
		mediaType: 'text/plain; charset=utf-8',
		goodFor: 'seeing that a file came whole: sha256sum -c reads it'
	}
} as const;
export type Format = keyof typeof formats;

/** A file that is offered at `/data/<name>`. */
export interface Download {
	name: string;
	format: Format;
	/** What it holds, as a line of the page. */
	holds: string;
	body: string | Uint8Array<ArrayBuffer>;
}
