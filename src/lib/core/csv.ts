import { csvFormatRow } from 'd3-dsv';

/** A cell that a spreadsheet would take for a formula is quoted, so that it stays text. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Stands before a CSV that is saved: spreadsheets need it to see that it is UTF-8. */
export const byteOrderMark = '\ufeff';

/**
 * A table as CSV (RFC 4180): a line with the names of the columns, then one for each row, each ended by CRLF. A cell that
 * a row lacks is empty; what has a comma, a quote or a line end stands in quotes, its own line ends as they are.
 */
export const formatCsv = (
	rows: readonly Readonly<Record<string, string | undefined>>[],
	columns: readonly string[]
): string =>
	[columns, ...rows.map((row) => columns.map((name) => harmless(row[name] ?? '')))]
		.map((cells) => `${csvFormatRow([...cells])}\r\n`)
		.join('');
