// How an undertaking stands, in words.
import { m } from '$lib/paraglide/messages.js';
import { asLabel, withinLine } from './as-label.ts';

/** By the words of the vocabulary. */
export const statusWords = {
	proposed: m.core_status_proposed(),
	announced: m.core_status_announced(),
	agreed: m.core_status_agreed(),
	signed: m.core_status_signed(),
	financed: m.core_status_financed(),
	'under-construction': m.core_status_under_construction(),
	operating: m.core_status_operating(),
	completed: m.core_status_completed(),
	'in-force': m.core_status_in_force(),
	suspended: m.core_status_suspended(),
	withdrawn: m.core_status_withdrawn(),
	cancelled: m.core_status_cancelled(),
	superseded: m.core_status_superseded(),
	historical: m.core_status_historical(),
	unknown: m.core_status_unknown()
};

/** A status as a label: `under-construction` → `Under construction`. */
export const statusLabel = (status: string): string => asLabel(statusWords, status);

/** The same within a line: `under construction`. */
export const lowerStatus = (status: string): string => withinLine(statusLabel(status));
