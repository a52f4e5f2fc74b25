// What the script of an embedded window of time says: window.js puts in dates and numbers.
import { locale } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';

const dates = { from: '{from}', to: '{to}' };

/** A whole number of each form that the language has: a message says its form of it, with a gap for the number. */
const samples = new Map<Intl.LDMLPluralRule, number>();
for (let count = 1; count <= 20; count++) {
	const form = new Intl.PluralRules(locale).select(count);
	samples.set(form, samples.get(form) ?? count);
}
const inForms = (say: (inputs: { count: number; shown: string }) => string) =>
	Object.fromEntries([...samples].map(([form, count]) => [form, say({ count, shown: '{shown}' })]));

export const windowWords = {
	unreadable: m.embed_window_unreadable(),
	between: {
		none: m.embed_window_none_between(dates),
		...inForms((inputs) => m.embed_window_between({ ...dates, ...inputs }))
	},
	since: {
		none: m.embed_window_none_since(dates),
		...inForms((inputs) => m.embed_window_since({ ...dates, ...inputs }))
	},
	until: {
		none: m.embed_window_none_until(dates),
		...inForms((inputs) => m.embed_window_until({ ...dates, ...inputs }))
	}
};
