/* eslint-disable house/no-words -- the files are one for all languages */
// The files that hold rows and nothing else, of whatever records.
import { byteOrderMark, formatCsv } from '$lib/core/csv.ts';
import { calendarOf, hasDays } from './calendar.ts';
import { formats, type Download, type Format } from './formats.ts';
import { geojsonOf } from './geojson.ts';
import type { Release } from './release.ts';
import { columns } from './english.ts';
import type { Row } from './rows.ts';
import { wktOf } from './wkb.ts';

/** Rows with the name of their files and what they are called in a sentence. */
export interface Named {
	/** Path under `/data/`, without the ending. */
	name: string;
	/** `86 events`. */
	words: string;
	rows: readonly Row[];
}

export const fileName = (name: string, format: Format) => `${name}.${formats[format].ending}`;

/** Where a record lies stands behind the columns of all formats: the others have a geometry. */
export const csvColumns = [...Object.keys(columns), 'wkt'];

export const csvFile = ({ name, words, rows }: Named): Download => ({
	name: fileName(name, 'csv'),
	format: 'csv',
	holds: words,
	body: `${byteOrderMark}${formatCsv(
		rows.map((row) => ({ ...row.columns, wkt: wktOf(row.points) })),
		csvColumns
	)}`
});

export const withPoints = (rows: readonly Row[]) => rows.filter(({ points }) => points.length > 0);

export const geojsonFile = ({ name, words, rows }: Named, release: Release): Download => ({
	name: fileName(name, 'geojson'),
	format: 'geojson',
	holds: `${words}, ${withPoints(rows).length} of them with points`,
	body: JSON.stringify(geojsonOf(rows, release))
});

/** The events among the rows; none where no event has days. */
export function calendarFile(
	{ name, rows }: Pick<Named, 'name' | 'rows'>,
	title: string,
	release: Release
): Download[] {
	const events = rows.filter((row) => row.columns.kind === 'events');
	const dated = events.filter(hasDays);
	if (dated.length === 0) return [];
	return [
		{
			name: fileName(name, 'ics'),
			format: 'ics',
			holds: `the ${dated.length} events whose days are known, of ${events.length}`,
			body: calendarOf(dated, title, release)
		}
	];
}
