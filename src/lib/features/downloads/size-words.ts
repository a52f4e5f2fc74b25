import { locale } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';

const tenths = new Intl.NumberFormat(locale, {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
});

/** `45 kB`, `1.2 MB`: before compression, in thousands. */
export const sizeWords = (bytes: number): string =>
	bytes < 1e6
		? m.downloads_kilobytes({ shown: Math.max(1, Math.round(bytes / 1000)) })
		: m.downloads_megabytes({ shown: tenths.format(bytes / 1e6) });
