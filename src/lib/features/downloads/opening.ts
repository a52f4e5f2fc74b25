/* eslint-disable house/no-words -- code is one for all languages */
// How a file is opened in a program. Plain Node reads it too: tests/clients does what it says.

/** Lines to be typed as they stand. */
export interface Code {
	program: 'Python' | 'R' | 'DuckDB' | 'GDAL';
	isCode: true;
	lines: string[];
}

/** Something to do, which the page puts into words: the lines are what these words name. */
export interface Steps {
	program: 'QGIS' | 'spreadsheet' | 'calendar';
	isCode: false;
	lines: string[];
}

/** `root` is where the files stand, without a slash at the end. */
export const openingsAt = (root: string): (Code | Steps)[] => [
	{ program: 'QGIS', isCode: false, lines: ['atlas.gpkg', `${root}/ogc`] },
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
		program: 'DuckDB',
		isCode: true,
		lines: [
			'SELECT status, count(*) AS projects',
			"FROM 'projects.parquet'",
			"WHERE start >= '2016'",
			'GROUP BY status',
			'ORDER BY projects DESC;'
		]
	},
	{ program: 'spreadsheet', isCode: false, lines: ['events.csv'] },
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
	{ program: 'calendar', isCode: false, lines: ['events.ics'] }
];
