import { listOf } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Code, Steps } from './opening.ts';

/** The headings, where they are more than the name of the program. */
const headings: Partial<Record<(Code | Steps)['program'], string>> = {
	DuckDB: m.downloads_duckdb({ file: 'projects.parquet' }),
	spreadsheet: m.downloads_spreadsheet(),
	calendar: m.downloads_calendar()
};
export const headingOf = ({ program }: Code | Steps): string => headings[program] ?? program;

/** What is to be done, a sentence a line. */
export function stepsOf({ program, lines: [file = '', address = ''] }: Steps): string[] {
	switch (program) {
		case 'QGIS':
			return [
				m.downloads_qgis_save({ file }),
				m.downloads_qgis_layers(),
				m.downloads_qgis_connect(),
				m.downloads_qgis_address({ address }),
				m.downloads_qgis_names({ columns: listOf(['title_en', 'title_ru', 'title_ja']) })
			];
		case 'spreadsheet':
			return [
				m.downloads_sheet_save({ file }),
				m.downloads_sheet_names(),
				m.downloads_sheet_dates(),
				m.downloads_sheet_points(),
				m.downloads_sheet_formulas()
			];
		case 'calendar':
			return [m.downloads_calendar_save({ file }), m.downloads_calendar_days()];
	}
}
