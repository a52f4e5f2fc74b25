import type { Atlas } from '$lib/data/atlas/types.ts';
import { recordOf } from './ref.ts';

/** The sources that a record's evidence names, each once, in its order. Throws for an unknown id. */
export function sourcesOf(atlas: Atlas, id: string): string[] {
	const record = recordOf(atlas, id);
	return 'evidence' in record ? [...new Set(record.evidence.map(({ source }) => source))] : [];
}
