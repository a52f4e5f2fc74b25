/** The formats of the files. The type is what a host gives for the ending of the name. */
export const formats = {
	csv: {
		label: 'CSV',
		ending: 'csv',
		mediaType: 'text/csv; charset=utf-8'
	},
	geojson: {
		label: 'GeoJSON',
		ending: 'geojson',
		mediaType: 'application/geo+json'
	},
	flatgeobuf: {
		label: 'FlatGeobuf',
		ending: 'fgb',
		mediaType: 'application/octet-stream'
	},
	parquet: {
		label: 'Parquet',
		ending: 'parquet',
		mediaType: 'application/vnd.apache.parquet'
	},
	geopackage: {
		label: 'GeoPackage',
		ending: 'gpkg',
		mediaType: 'application/geopackage+sqlite3'
	},
	kml: {
		label: 'KML',
		ending: 'kml',
		mediaType: 'application/vnd.google-earth.kml+xml'
	},
	ics: {
		label: 'iCalendar',
		ending: 'ics',
		mediaType: 'text/calendar; charset=utf-8'
	},
	json: {
		label: 'JSON',
		ending: 'json',
		mediaType: 'application/json'
	},
	schema: {
		label: 'JSON Schema',
		ending: 'schema.json',
		mediaType: 'application/json'
	},
	catalogue: {
		label: 'DCAT',
		ending: 'jsonld',
		mediaType: 'application/ld+json'
	},
	checksums: {
		label: 'SHA-256',
		ending: 'txt',
		mediaType: 'text/plain; charset=utf-8'
	}
} as const;
export type Format = keyof typeof formats;

/** A file that is offered at `/data/<name>`. */
export interface Download {
	name: string;
	format: Format;
	/** What it holds, as the catalogue says it. */
	holds: string;
	body: string | Uint8Array<ArrayBuffer>;
}
