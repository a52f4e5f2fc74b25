import { union } from 'd3-array';
import type { Atlas, RecordOf } from '$lib/data/atlas/types.ts';

/** The passages of the articles, each once: a row that repeats another only adds its records to it. */
export function passagesOf(atlas: Atlas): RecordOf<'coverage'>[] {
	const rows = Object.values(atlas.records.coverage);
	return rows
		.filter((row) => row.repeats === undefined)
		.map((row) => {
			const twins = rows.filter(({ repeats }) => repeats === row.id);
			return { ...row, records: [...union(row.records, ...twins.map(({ records }) => records))] };
		});
}
