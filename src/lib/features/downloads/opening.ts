/** How a file is opened in a program: a few lines to type, or what to do. */
export interface Opening {
	program: string;
	lines: string[];
	/** To be typed as they stand; `tests/clients` does. */
	isCode: boolean;
}

/** `root` is where the files stand, without a slash at the end. */
export const openingsAt = (root: string): Opening[] => [
	{
		program: 'QGIS',
		isCode: false,
		lines: [
			'Save atlas.gpkg and open it by Layer → Add Layer → Add Vector Layer.',
			'Each kind is a layer of its own; what lies nowhere is a table.',
			'Or connect: Layer → Add Layer → Add WFS Layer, and there a new connection.',
			`Its address is ${root}/ogc, its version OGC API – Features.`,
			'Names in three scripts are in title_en, title_ru and title_ja.'
		]
	},
	{
		program: 'Python',
		isCode: true,
		lines: [
			'import geopandas',
			`events = geopandas.read_file("${root}/events.geojson")`,
			`sochi = geopandas.read_file("${root}/places/sochi.geojson")`,
			'print(events.groupby("type").size())',
			'print(sochi[["start", "title_en", "title_ja"]])'
		]
	},
	{
		program: 'R',
		isCode: true,
		lines: [
			'library(sf)',
			`events <- st_read("${root}/events.geojson")`,
			`sochi <- st_read("${root}/places/sochi.geojson")`,
			'table(events$type)',
			'plot(st_geometry(events))'
		]
	},
	{
		program: 'DuckDB, where projects.parquet was saved',
		isCode: true,
		lines: [
			'SELECT status, count(*) AS projects',
			"FROM 'projects.parquet'",
			"WHERE start >= '2016'",
			'GROUP BY status',
			'ORDER BY projects DESC;'
		]
	},
	{
		program: 'A spreadsheet',
		isCode: false,
		lines: [
			'Save events.csv and open it: commas between the columns, UTF-8.',
			'The names in three scripts show as they are.',
			'A date is as exact as it is known: 2016, 2016-05 or 2016-05-06.',
			'Where a record lies is in the last column, as POINT (longitude latitude).',
			'What begins like a formula has an apostrophe before it, and stays text.'
		]
	},
	{
		program: 'GDAL',
		isCode: true,
		lines: [
			`ogrinfo -ro OAPIF:${root}/ogc`,
			`ogrinfo -ro -so -al OAPIF_COLLECTION:${root}/ogc/collections/events.json`,
			`ogr2ogr events.gpkg ${root}/events.geojson`,
			`ogr2ogr sochi.gpkg ${root}/places/sochi.geojson`,
			`ogrinfo -ro -so /vsicurl/${root}/atlas.gpkg events`
		]
	},
	{
		program: 'A calendar',
		isCode: false,
		lines: [
			'Save events.ics, or the calendar of a place, and import it.',
			'Each event is an all-day entry that does not mark you as busy.'
		]
	}
];
