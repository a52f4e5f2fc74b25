/* eslint-disable house/no-words -- the files are one for all languages */
// A static OGC API – Features: what a server would answer, as files.
import { sharedPath } from '$lib/core/locale.ts';
import { site } from '$lib/core/site.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { geojsonOf } from '$lib/features/downloads/geojson.ts';
import { boxOf, isLocated, layersOf, type PlacedLayer } from '$lib/features/downloads/layer.ts';
import { aboutRelease, releaseOf, type Release } from '$lib/features/downloads/release.ts';
import { apiOf } from './api.ts';
import { json, geojson, linkTo, type Link } from './links.ts';

/** A file of the tree: its path under `/data/`, whose ending says its type. */
export interface TreeFile {
	name: string;
	body: string;
}

const root = 'ogc';
const addressOf = (path: string) => site.origin + sharedPath(`/data/${path}`);
const file = (name: string, value: object): TreeFile => ({ name, body: JSON.stringify(value) });

const collectionPath = (id: string) => `${root}/collections/${id}.json`;
const itemsPath = (id: string) => `${root}/collections/${id}/items.geojson`;
const itemPath = (id: string, item: string) => `${root}/collections/${id}/items/${item}.geojson`;
/** A client puts ids behind this one, so that it has no ending: a host finds `collections.json` by it. */
const collectionsAddress = addressOf(`${root}/collections`);

const licence = (release: Release): Link =>
	linkTo('license', release.license, 'text/html', 'CC BY 4.0');

const collectionOf = ({ name, title, rows }: PlacedLayer, release: Release) => ({
	id: name,
	title,
	description: `${rows.length} records. ${aboutRelease(release)}`,
	itemType: 'feature',
	extent: { spatial: { bbox: [boxOf(rows)] } },
	crs: ['http://www.opengis.net/def/crs/OGC/1.3/CRS84'],
	links: [
		linkTo('self', addressOf(collectionPath(name)), json, title),
		linkTo('items', addressOf(itemsPath(name)), geojson, title),
		licence(release)
	]
});

/** The items of a collection, and each by itself. The ids are those of the records: the collection says their kind. */
function itemFiles({ name, title, rows }: PlacedLayer, release: Release): TreeFile[] {
	const { features, ...about } = geojsonOf(rows, release);
	const collection = linkTo('collection', addressOf(collectionPath(name)), json, title);
	const items = features.map((feature) => ({ ...feature, id: feature.properties.id }));
	const all = {
		...about,
		numberMatched: items.length,
		numberReturned: items.length,
		links: [linkTo('self', addressOf(itemsPath(name)), geojson, title), collection],
		features: items
	};
	return [
		file(itemsPath(name), all),
		...items.map((item) => {
			const path = itemPath(name, item.id);
			const self = linkTo('self', addressOf(path), geojson, item.properties.title_en);
			return file(path, { ...item, links: [self, collection, licence(release)] });
		})
	];
}

/** Every file of the tree: landing page, description, conformance, collections, their items and each item. */
export function treeOf(atlas: Atlas): TreeFile[] {
	const release = releaseOf(atlas);
	const layers = layersOf(atlas).filter(isLocated);
	const collections = layers.map((layer) => collectionOf(layer, release));
	const links = [
		linkTo('self', addressOf(`${root}.json`), json, release.title),
		linkTo('service-desc', addressOf(`${root}/api.json`), json, 'What can be asked for'),
		linkTo('service-doc', release.url, 'text/html', 'The data'),
		linkTo('conformance', addressOf(`${root}/conformance.json`), json, 'What it conforms to'),
		linkTo('data', collectionsAddress, json, 'The collections'),
		licence(release)
	];
	return [
		file(`${root}.json`, { title: release.title, description: aboutRelease(release), links }),
		file(`${root}/api.json`, apiOf(release, addressOf(root))),
		// A file cannot answer `limit`, `bbox` or `datetime`, which Core asks for, and the other classes rest on Core.
		file(`${root}/conformance.json`, { conformsTo: [] }),
		file(`${root}/collections.json`, {
			links: [linkTo('self', addressOf(`${root}/collections.json`), json, 'The collections')],
			collections
		}),
		...collections.map((collection) => file(collectionPath(collection.id), collection)),
		...layers.flatMap((layer) => itemFiles(layer, release))
	];
}
