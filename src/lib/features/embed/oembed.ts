import { barePath, inLocale, localPath } from '$lib/core/locale.ts';
import { site } from '$lib/core/site.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { hrefOf, recordOf, titleOf } from '$lib/data/record/ref.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';
import { embedPath, firstHeight, frameOf } from './paths.ts';

/** What oembed.com asks of a rich answer. It is a file: it cannot heed the width that is asked for, and fills what there is. */
export function oembedOf(atlas: Atlas, id: string): string {
	const record = recordOf(atlas, id);
	const path = hrefOf(record.kind as PageKind, id);
	const title = inLocale(titleOf(record));
	return JSON.stringify({
		version: '1.0',
		type: 'rich',
		title,
		provider_name: site.name,
		provider_url: site.origin + localPath('/'),
		cache_age: 86400,
		width: 600,
		height: firstHeight,
		html: frameOf(site.origin + embedPath(path), title),
		thumbnail_url: site.origin + localPath(`/cards${barePath(path).slice(0, -1)}.png`),
		thumbnail_width: 1200,
		thumbnail_height: 630
	});
}
