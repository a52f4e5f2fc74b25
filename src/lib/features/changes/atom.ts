import { locale, localPath } from '$lib/core/locale.ts';
import { site } from '$lib/core/site.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import type { Entry, Feed } from './feed.ts';

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as it may stand in XML: what XML knows no sign for is left out. */
const escaped = (text: string) =>
	text
		// eslint-disable-next-line no-control-regex -- just these are meant
		.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const moment = (day: string) => `${day}T00:00:00Z`;

/** GeoRSS Simple: latitude first. A box of no size is a point. */
function where({ box }: Entry): string {
	if (!box) return '';
	const [west, south, east, north] = box;
	return west === east && south === north
		? `<georss:point>${south} ${west}</georss:point>`
		: `<georss:box>${south} ${west} ${north} ${east}</georss:box>`;
}

const entry = (e: Entry) =>
	`	<entry>
		<id>${escaped(e.id)}</id>
		<title>${escaped(e.title)}</title>
		<updated>${moment(e.day)}</updated>
		<link href="${escaped(e.url)}"/>
		<category term="${e.kind}" label="${kindWords[e.kind].many}"/>
		<summary>${escaped(e.text)}</summary>
		${where(e)}
	</entry>
`.replace(/\n\t\t\n/, '\n');

/** A feed as Atom (RFC 4287) with GeoRSS. */
export const atomOf = (feed: Feed): string => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss" xml:lang="${locale}">
	<id>${escaped(feed.id)}</id>
	<title>${escaped(feed.title)}</title>
	<updated>${moment(feed.day)}</updated>
	<author><name>${escaped(site.name)}</name></author>
	<rights>CC BY 4.0</rights>
	<link rel="self" type="application/atom+xml" href="${site.origin}${localPath(`/feeds/${feed.name}.atom`)}"/>
	<link rel="alternate" type="text/html" href="${escaped(feed.url)}"/>
${feed.entries.map(entry).join('')}</feed>
`;
