import { insecureSources } from '../gate/insecure.ts';
import type { Rule } from '../gate/rule.ts';

const addressKey = (url: string) =>
	url
		.toLowerCase()
		.replace(/^https?:\/\/(www\.)?/, '')
		.replace(/\/+$/, '');

/** Sources are https, except those written in geo/insecure-sources.yaml; no address stands twice. */
export const addresses: Rule = (records, report, { insecure }) => {
	const seen = new Map<string, string>();
	for (const r of records) {
		if (r.kind !== 'sources' || r.url === undefined) continue;
		const scheme = new URL(r.url).protocol.replace(':', '');
		if (scheme !== 'https' && scheme !== 'http')
			report(r.id, ['url'], `begins with ${scheme}:; only a page at https can be cited`);
		else if (insecure && scheme === 'http' && !insecure.has(r.id))
			report(
				r.id,
				['url'],
				`begins with http:; use https, or, if the page has none, add "${r.id}" to ${insecureSources}`
			);
		const twin = seen.get(addressKey(r.url));
		if (twin) report(r.id, ['url'], `is the address of "${twin}" too; make them one source`);
		seen.set(addressKey(r.url), r.id);
	}
};
