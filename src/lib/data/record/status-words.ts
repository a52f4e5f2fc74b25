// How an undertaking stands, in words: small, for pages that need no more.
import { m } from '$lib/paraglide/messages.js';
import type { statuses } from '$lib/data/atlas/vocabulary.ts';
import { asLabel, withinLine } from './as-label.ts';

export const statusWords: Record<(typeof statuses)[number], string> = {
	proposed: m.data_record_status_proposed(),
	announced: m.data_record_status_announced(),
	agreed: m.data_record_status_agreed(),
	signed: m.data_record_status_signed(),
	financed: m.data_record_status_financed(),
	'under-construction': m.data_record_status_under_construction(),
	operating: m.data_record_status_operating(),
	completed: m.data_record_status_completed(),
	'in-force': m.data_record_status_in_force(),
	suspended: m.data_record_status_suspended(),
	withdrawn: m.data_record_status_withdrawn(),
	cancelled: m.data_record_status_cancelled(),
	superseded: m.data_record_status_superseded(),
	historical: m.data_record_status_historical(),
	unknown: m.data_record_status_unknown()
};

/** A status as a label: `under-construction` → `Under construction`. */
export const statusLabel = (status: string): string => asLabel(statusWords, status);

/** The same within a line: `under construction`. */
export const lowerStatus = (status: string): string => withinLine(statusLabel(status));
