// What a page says to programs about itself: one node of schema.org for each page that has an address of its own.
import { inLocale, locale, localPath, sharedPath } from '$lib/core/locale.ts';
import { withinLine } from '$lib/core/as-label.ts';
import { site } from '$lib/core/site.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import { titleOf, whenOf } from '$lib/data/record/ref.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { publishedFiles } from '$lib/features/downloads/catalogue.ts';
import { formats } from '$lib/features/downloads/formats.ts';
import { releaseOf } from '$lib/features/downloads/release.ts';
import { m } from '$lib/paraglide/messages.js';
import { glossaryNode } from './glossary-node.ts';
import { citationsOf, license, periodOf, publisher, type PageRecord } from './common.ts';
import type { Node } from './json-ld.ts';
import { recordNode } from './record-node.ts';

const isPartOf: Node = { '@type': 'WebSite', name: site.name, url: site.origin + localPath('/') };

const homeNode = (url: string): Node => ({
	'@type': 'WebSite',
	name: site.name,
	alternateName: site.tagline,
	url,
	inLanguage: locale,
	license,
	publisher,
	potentialAction: {
		'@type': 'SearchAction',
		target: site.origin + localPath('/search/?q={search_term_string}'),
		'query-input': 'required name=search_term_string'
	}
});

const comma = locale === 'ja' ? '、' : ', ';

function datasetNode(atlas: Atlas, url: string): Node {
	const release = releaseOf(atlas);
	return {
		'@type': 'Dataset',
		name: m.ui_title_of_start(site),
		description: m.structured_data({
			kinds: pageKinds.map((kind) => withinLine(kindWords[kind].many)).join(comma)
		}),
		url,
		dateModified: release.readUntil,
		license,
		isAccessibleForFree: 'https://schema.org/True',
		creator: publisher,
		// Those of everything and of each kind: the ones of a place repeat them.
		distribution: publishedFiles(atlas)
			.filter(({ name, format }) => !name.includes('/') && format !== 'checksums')
			.map(({ name, format }) => ({
				'@type': 'DataDownload',
				name,
				encodingFormat: formats[format].mediaType.replace(/;.*/, ''),
				contentUrl: site.origin + sharedPath(`/data/${name}`)
			}))
	};
}

function recordPage(atlas: Atlas, record: PageRecord, url: string): Node {
	// An event has its dates itself, and a source is the work that it is about.
	const when = record.kind === 'events' || record.kind === 'sources' ? undefined : whenOf(record);
	return {
		'@type': 'WebPage',
		url,
		name: inLocale(titleOf(record)),
		inLanguage: locale,
		license,
		isPartOf,
		temporalCoverage: when && periodOf(when),
		mainEntity: recordNode(atlas, record),
		citation: citationsOf(atlas, record)
	};
}

/** The page at a path, which has no prefix of a language: the start and the data have their own types, a record its subject; others are just pages. */
export function structuredOf(atlas: Atlas, path: string): Node {
	const url = site.origin + localPath(path);
	if (path === '/') return homeNode(url);
	const [section = '', id = ''] = path.split('/').filter(Boolean);
	if (section === 'data') return datasetNode(atlas, url);
	if (section === 'glossary') return { ...glossaryNode(atlas, url), isPartOf };
	const kind = pageKinds.find((known) => known === section);
	if (kind && !id)
		return {
			'@type': 'CollectionPage',
			name: kindWords[kind].many,
			url,
			inLanguage: locale,
			isPartOf
		};
	const record = kind && atlas.kindOf[id] === kind && atlas.records[kind][id];
	if (record) return recordPage(atlas, record, url);
	return { '@type': 'WebPage', url, inLanguage: locale, isPartOf, ...islandOf(atlas, section, id) };
}

/** The name of an island; where both sides claim it, both names, as the map has them. */
function nameOf({ names, both }: Atlas['islands'][number]): string | undefined {
	const [ru, ja] = [names.ru?.text, names.ja?.text];
	if (both && locale !== 'en' && ru && ja)
		return locale === 'ru' ? `${ru} / ${ja}` : `${ja} / ${ru}`;
	return both ? `${both.russian} / ${both.japanese}` : (names[locale]?.text ?? names.en?.text);
}

/** An island of the chain that has no record, by all its names. */
function islandOf(atlas: Atlas, section: string, id: string): Node {
	const island = section === 'islands' && atlas.islands.find((i) => i.id === id);
	if (!island) return {};
	const { names, both } = island;
	const name = nameOf(island);
	const others = [
		both?.russian,
		both?.japanese,
		...[names.en, names.ru, names.ja].map((n) => n?.text)
	];
	const alternateName = [...new Set(others.flatMap((n) => (n && n !== name ? [n] : [])))];
	return { name, mainEntity: { '@type': 'Place', name, alternateName } };
}
