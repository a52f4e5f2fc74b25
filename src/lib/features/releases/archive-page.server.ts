// The page of an archive: whole by itself, since it outlives the site around it. No script, style sheet or font of the site.
import { escapeHtml } from '$lib/core/escape-html.ts';
import { formatDate } from '$lib/core/format-date.ts';
import {
	formatNumber,
	locale,
	localeNames,
	locales,
	localPath,
	sharedPath
} from '$lib/core/locale.ts';
import { dayOfRelease } from '$lib/data/releases/release-id.ts';
import { credits, site } from '$lib/core/site.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import type { Download } from '$lib/features/downloads/formats.ts';
import { sizeWords } from '$lib/features/downloads/size-words.ts';
import { m } from '$lib/paraglide/messages.js';

const style =
	'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color-scheme:light dark}code,li{overflow-wrap:anywhere}';

const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
const link = (href: string, words: string, lang?: string) =>
	`<a href="${escapeHtml(href)}"${lang ? ` lang="${lang}" hreflang="${lang}"` : ''}>${escapeHtml(words)}</a>`;
const list = (items: readonly string[]) =>
	`<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;

/** `data`: the digest of the records. */
export function archivePage(
	atlas: Atlas,
	id: string,
	data: string,
	files: readonly Download[]
): string {
	const path = `/releases/${id}/`;
	const title = m.releases_data({ release: id });
	const sizeOf = ({ body }: Download) => sizeWords(Buffer.from(body).length);
	const languages = locales
		.filter((other) => other !== locale)
		.map((other) => link(localPath(path, other), localeNames[other], other));
	const counts = pageKinds.map((kind) =>
		escapeHtml(`${kindWords[kind].many}: ${formatNumber(Object.keys(atlas.records[kind]).length)}`)
	);
	const rows = files.map(
		(file) => `${link(sharedPath(path + file.name), file.name)} ${escapeHtml(sizeOf(file))}`
	);
	const ways = [
		link(localPath('/releases/'), m.releases_archive_all()),
		link(localPath('/data/'), m.releases_archive_now()),
		...languages
	];
	return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(`${title} · ${site.name}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${paragraph(m.releases_archive_lead({ atlas: site.name, release: id, day: formatDate({ start: dayOfRelease(id) }) }))}
${list(ways)}
<h2>${escapeHtml(m.releases_archive_holds())}</h2>
${list(counts)}
${paragraph(m.releases_archive_addresses({ path: site.origin + sharedPath('/data/') }))}
${paragraph(m.releases_archive_check({ sums: 'SHA256SUMS.txt', atlas: 'atlas.json', digest: data }))}
<h2>${escapeHtml(m.releases_archive_files())}</h2>
${list(rows)}
${paragraph(Object.values(credits).join(' · '))}
</main>
</body>
</html>
`;
}
