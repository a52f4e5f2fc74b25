import { locale } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';

/** What geo/basemap/shapes.ts says of an outline that it cut. */
const coastline =
	/^Coastline of GSHHG ([\d.]+) in full resolution, simplified by at most (\d+) m\.$/;

/** Where an outline comes from, in the language of the page; in English where it is no coastline. */
export function outlineOrigin(origin: string): { text: string; lang: 'en' | undefined } {
	const [, version, metres] = coastline.exec(origin) ?? [];
	return version && metres
		? { text: m.core_coastline({ version, metres }), lang: undefined }
		: { text: origin, lang: locale === 'en' ? undefined : 'en' };
}
