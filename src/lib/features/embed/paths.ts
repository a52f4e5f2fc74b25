// Where what is embedded stands, and the code that embeds it.
import { escapeHtml } from '$lib/core/escape-html.ts';
import { barePath, localPath } from '$lib/core/locale.ts';

/** The embedded page of a record's page: `/places/sochi/` → `/embed/places/sochi/`, in the language of this build. */
export const embedPath = (path: string) => localPath(`/embed${barePath(path)}`);

/** What a program reads to embed a page by itself: `/places/sochi/` → `/embed/oembed/places/sochi.json`. */
export const oembedPath = (path: string) =>
	localPath(`/embed/oembed${barePath(path).slice(0, -1)}.json`);

/** The message in which an embedded page says how high it is, in px: `{ type, height }`. */
export const heightMessage = 'la-perouse:height';

/** The height of a frame until the page has said its own, in px. */
export const firstHeight = 560;

/** The frame alone: what a program puts on a page. `sandbox`: it runs its own script and opens links, nothing else. */
export const frameOf = (url: string, title: string, height = firstHeight) =>
	`<iframe src="${escapeHtml(url)}" title="${escapeHtml(title)}" width="100%" height="${height}" style="border:0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;

/** The frame with what gives it the room it asks for. */
export const snippetOf = (url: string, title: string, height = firstHeight) =>
	`${frameOf(url, title, height)}
<script>
addEventListener('message', function (event) {
	if (!event.data || event.data.type !== '${heightMessage}') return;
	document.querySelectorAll('iframe').forEach(function (frame) {
		if (frame.contentWindow === event.source) frame.height = event.data.height;
	});
});
</script>`;
