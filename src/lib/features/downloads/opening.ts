import { site } from '$lib/core/site.ts';

const at = (file: string) => `${site.origin}/data/${file}`;

/** How a file is opened in a program: a few lines to type, or what to click. */
export interface Opening {
	program: string;
	lines: string[];
	/** To be typed as they stand. */
	isCode: boolean;
}

export const openings: Opening[] = [
	{
		program: 'QGIS',
		isCode: false,
		lines: [
			'Layer → Add Layer → Add Vector Layer.',
			`As the source type take Protocol, as the address ${at('events.geojson')}.`,
			'Add. Names in three scripts are in title_en, title_ru and title_ja.'
		]
	},
	{
		program: 'A spreadsheet',
		isCode: false,
		lines: [
			'Save events.csv and open it: commas between the columns, UTF-8.',
			'In LibreOffice and Excel the three scripts show as they are.',
			'What begins like a formula has an apostrophe before it, and stays text.'
		]
	},
	{
		program: 'Python',
		isCode: true,
		lines: [
			'import geopandas',
			`events = geopandas.read_file("${at('events.geojson')}")`,
			'events[events["places"].str.contains("sochi", na=False)].plot()'
		]
	},
	{
		program: 'R',
		isCode: true,
		lines: [
			'library(sf)',
			`events <- st_read("${at('events.geojson')}")`,
			'plot(st_geometry(events))'
		]
	},
	{
		program: 'DuckDB',
		isCode: true,
		lines: [
			`SELECT status, count(*) FROM read_csv('${at('projects.csv')}')`,
			'GROUP BY status ORDER BY 2 DESC;'
		]
	},
	{
		program: 'A calendar',
		isCode: false,
		lines: [
			`Subscribe to ${at('events.ics')}, or save the file and import it.`,
			'Each event is an all-day entry that does not mark you as busy.'
		]
	}
];
