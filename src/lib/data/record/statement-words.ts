// What sort of statement something is, and what the record shows of it, in words.
import { m } from '$lib/paraglide/messages.js';
import type { RecordOf } from '$lib/data/atlas/types.ts';

export const verdictWords: Record<RecordOf<'statements'>['assessment']['verdict'], string> = {
	confirmed: m.data_record_verdict_confirmed(),
	contradicted: m.data_record_verdict_contradicted(),
	partly: m.data_record_verdict_partly(),
	unverified: m.data_record_verdict_unverified(),
	opinion: m.data_record_verdict_opinion(),
	'not-borne-out': m.data_record_verdict_not_borne_out(),
	pending: m.data_record_verdict_pending()
};

export const statementWords: Record<RecordOf<'statements'>['type'], string> = {
	'official-position': m.data_record_statement_official_position(),
	claim: m.data_record_statement_claim(),
	opinion: m.data_record_statement_opinion(),
	forecast: m.data_record_statement_forecast(),
	report: m.data_record_statement_report()
};
