// What sort of statement something is, and what the record shows of it, in words.
import type { RecordOf } from '$lib/data/atlas/types.ts';

export const verdictWords: Record<RecordOf<'statements'>['assessment']['verdict'], string> = {
	confirmed: 'Confirmed by the record',
	contradicted: 'Contradicted by the record',
	partly: 'Partly borne out',
	unverified: 'Not verified',
	opinion: 'Opinion: nothing to verify',
	'not-borne-out': 'Not borne out',
	pending: 'Still open'
};

export const statementWords: Record<RecordOf<'statements'>['type'], string> = {
	'official-position': 'Official position',
	claim: 'Claim',
	opinion: 'Opinion',
	forecast: 'Forecast',
	report: 'Report of what was said'
};
