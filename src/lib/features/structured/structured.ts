// What a page says to programs about itself: one node of schema.org for each page that has an address of its own.
import { site } from '$lib/core/site.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import { titleOf, whenOf } from '$lib/data/record/ref.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { publishedFiles } from '$lib/features/downloads/catalogue.ts';
import { formats } from '$lib/features/downloads/formats.ts';
import { releaseOf } from '$lib/features/downloads/release.ts';
import { glossaryNode } from './glossary-node.ts';
import { citationsOf, license, periodOf, publisher, type PageRecord } from './common.ts';
import type { Node } from './json-ld.ts';
import { recordNode } from './record-node.ts';

const isPartOf: Node = { '@type': 'WebSite', name: site.name, url: `${site.origin}/` };

const homeNode = (url: string): Node => ({
	'@type': 'WebSite',
	name: site.name,
	alternateName: site.tagline,
	url,
	inLanguage: 'en',
	license,
	publisher,
	potentialAction: {
		'@type': 'SearchAction',
		target: `${site.origin}/search/?q={search_term_string}`,
		'query-input': 'required name=search_term_string'
	}
});

function datasetNode(atlas: Atlas, url: string): Node {
	const release = releaseOf(atlas);
	return {
		'@type': 'Dataset',
		name: release.title,
		description: `Every record of the atlas: ${pageKinds.map((kind) => kindWords[kind].many.toLowerCase()).join(', ')}, each joined to its sources.`,
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
				contentUrl: url + name
			}))
	};
}

function recordPage(atlas: Atlas, record: PageRecord, url: string): Node {
	// An event has its dates itself, and a source is the work that it is about.
	const when = record.kind === 'events' || record.kind === 'sources' ? undefined : whenOf(record);
	return {
		'@type': 'WebPage',
		url,
		name: titleOf(record).en,
		inLanguage: 'en',
		license,
		isPartOf,
		temporalCoverage: when && periodOf(when),
		mainEntity: recordNode(atlas, record),
		citation: citationsOf(atlas, record)
	};
}

/** The page at a path: the start and the data have their own types, a record its subject; others are just pages. */
export function structuredOf(atlas: Atlas, path: string): Node {
	const url = site.origin + path;
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
			inLanguage: 'en',
			isPartOf
		};
	const record = kind && atlas.kindOf[id] === kind && atlas.records[kind][id];
	if (record) return recordPage(atlas, record, url);
	return { '@type': 'WebPage', url, inLanguage: 'en', isPartOf, ...islandOf(atlas, section, id) };
}

/** An island of the chain that has no record, by all its names. */
function islandOf(atlas: Atlas, section: string, id: string): Node {
	const island = section === 'islands' && atlas.islands.find((i) => i.id === id);
	if (!island) return {};
	const { names, both } = island;
	const name = both ? `${both.russian} / ${both.japanese}` : names.en?.text;
	const others = [
		both?.russian,
		both?.japanese,
		...[names.en, names.ru, names.ja].map((n) => n?.text)
	];
	const alternateName = [...new Set(others.flatMap((n) => (n && n !== name ? [n] : [])))];
	return { name, mainEntity: { '@type': 'Place', name, alternateName } };
}
