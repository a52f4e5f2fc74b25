/* eslint-disable house/no-words -- the files are one for all languages */
import { sharedPath } from '$lib/core/locale.ts';
import { createHash } from 'node:crypto';
import { site } from '$lib/core/site.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { downloads } from './files.ts';
import { formats, type Download, type Format } from './formats.ts';
import { releaseOf } from './release.ts';
import { sharedAtlas } from './shared-atlas.ts';

const bytes = ({ body }: Download) => Buffer.from(body);
const digest = (file: Download) => createHash('sha256').update(bytes(file)).digest('hex');
const typeOf = ({ format }: Download) => formats[format].mediaType.split(';')[0];

/** The files as a dataset of DCAT 3 in JSON-LD, each with its media type, size and checksum. */
function catalogueOf(atlas: Atlas, files: readonly Download[]): Download {
	const release = releaseOf(atlas);
	const distribution = files.map((file) => ({
		'@type': 'dcat:Distribution',
		'dct:title': file.name,
		'dct:description': file.holds,
		'dcat:downloadURL': { '@id': site.origin + sharedPath(`/data/${file.name}`) },
		'dcat:mediaType': {
			'@id': `https://www.iana.org/assignments/media-types/${typeOf(file)}`
		},
		'dcat:byteSize': bytes(file).length,
		'dct:license': { '@id': release.license },
		'spdx:checksum': {
			'@type': 'spdx:Checksum',
			'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
			'spdx:checksumValue': digest(file)
		}
	}));
	const service = {
		'@type': 'dcat:Distribution',
		'dct:title': 'OGC API – Features',
		'dcat:accessURL': { '@id': site.origin + sharedPath('/data/ogc.json') },
		'dct:license': { '@id': release.license },
		'dcat:accessService': {
			'@type': 'dcat:DataService',
			'dct:title': release.title,
			'dcat:endpointURL': { '@id': site.origin + sharedPath('/data/ogc') },
			'dcat:endpointDescription': { '@id': site.origin + sharedPath('/data/ogc/api.json') }
		}
	};
	const catalogue = {
		'@context': {
			dcat: 'http://www.w3.org/ns/dcat#',
			dct: 'http://purl.org/dc/terms/',
			owl: 'http://www.w3.org/2002/07/owl#',
			spdx: 'http://spdx.org/rdf/terms#'
		},
		'@id': release.url,
		'@type': 'dcat:Dataset',
		'dct:title': release.title,
		'dct:description': release.note,
		'dct:license': { '@id': release.license },
		'dct:modified': release.readUntil,
		'owl:versionInfo': release.release,
		'dcat:landingPage': { '@id': release.url },
		'dcat:distribution': [...distribution, service]
	};
	return {
		name: 'catalogue.jsonld',
		format: 'catalogue',
		holds: 'what this page lists, for programs',
		body: JSON.stringify(catalogue, null, '\t')
	};
}

function makeFiles(atlas: Atlas): Download[] {
	const files = downloads(atlas);
	const catalogued = [...files, catalogueOf(atlas, files)];
	const sums = catalogued.map((file) => `${digest(file)}  ${file.name}\n`).join('');
	return [
		...catalogued,
		{
			name: 'SHA256SUMS.txt',
			format: 'checksums',
			holds: 'the checksum of each file',
			body: sums
		}
	];
}

const made = new WeakMap<Atlas, Download[]>();

/**
 * All that is offered under `/data/`: the downloads, a catalogue of them, and their checksums as sha256sum reads them.
 * Made once an atlas: several pages ask.
 */
export function publishedFiles(atlas: Atlas): readonly Download[] {
	const files = made.get(atlas) ?? makeFiles(sharedAtlas(atlas));
	made.set(atlas, files);
	return files;
}

/** A file as the page lists it: all but what is in it. */
export interface Listed {
	name: string;
	format: Format;
	/** Bytes before compression. */
	size: number;
}

export const listed = (files: readonly Download[]): Listed[] =>
	files.map((file) => ({
		name: file.name,
		format: file.format,
		size: bytes(file).length
	}));
