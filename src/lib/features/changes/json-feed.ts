import { locale, localPath } from '$lib/core/locale.ts';
import { site } from '$lib/core/site.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1; `_geo` holds the box `[west, south, east, north]` of what lies somewhere. */
export const jsonFeedOf = (feed: Feed): string =>
	JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		home_page_url: feed.url,
		feed_url: site.origin + localPath(`/feeds/${feed.name}.json`),
		language: locale,
		authors: [{ name: site.name, url: site.origin + localPath('/') }],
		items: feed.entries.map(({ id, url, title, text, day, kind, box }) => ({
			id,
			url,
			title,
			content_text: text,
			date_published: `${day}T00:00:00Z`,
			tags: [kind],
			...(box && { _geo: { bbox: box } })
		}))
	});
