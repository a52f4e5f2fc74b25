import { createHash } from 'node:crypto';
import { site } from '$lib/core/site.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { downloads, type Download } from './files.ts';
import { releaseOf } from './release.ts';

const bytes = ({ text }: Download) => Buffer.from(text);
const digest = (file: Download) => createHash('sha256').update(bytes(file)).digest('hex');
const plain = (mediaType: string) => mediaType.split(';')[0];

/** The files as a dataset of DCAT 3 in JSON-LD, each with its media type, size and checksum. */
function catalogueOf(atlas: Atlas, files: readonly Download[]): Download {
	const release = releaseOf(atlas);
	const distribution = files.map((file) => ({
		'@type': 'dcat:Distribution',
		'dct:title': file.name,
		'dct:description': file.holds,
		'dcat:downloadURL': { '@id': `${site.origin}/data/${file.name}` },
		'dcat:mediaType': {
			'@id': `https://www.iana.org/assignments/media-types/${plain(file.mediaType)}`
		},
		'dcat:byteSize': bytes(file).length,
		'dct:license': { '@id': release.license },
		'spdx:checksum': {
			'@type': 'spdx:Checksum',
			'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
			'spdx:checksumValue': digest(file)
		}
	}));
	const catalogue = {
		'@context': {
			dcat: 'http://www.w3.org/ns/dcat#',
			dct: 'http://purl.org/dc/terms/',
			spdx: 'http://spdx.org/rdf/terms#'
		},
		'@id': `${site.origin}/data/`,
		'@type': 'dcat:Dataset',
		'dct:title': release.title,
		'dct:license': { '@id': release.license },
		'dct:modified': release.readUntil,
		'dcat:landingPage': { '@id': release.url },
		'dcat:distribution': distribution
	};
	return {
		name: 'catalogue.jsonld',
		format: 'DCAT',
		mediaType: 'application/ld+json',
		holds: 'what this page lists, for programs: types, sizes, checksums, licence',
		text: JSON.stringify(catalogue, null, '\t')
	};
}

/** All that stands under `/data/`: the downloads, a catalogue of them, and their checksums as sha256sum reads them. */
export function publishedFiles(atlas: Atlas): Download[] {
	const files = downloads(atlas);
	const catalogued = [...files, catalogueOf(atlas, files)];
	const sums = catalogued.map((file) => `${digest(file)}  ${file.name}\n`).join('');
	return [
		...catalogued,
		{
			name: 'SHA256SUMS.txt',
			format: 'SHA-256',
			mediaType: 'text/plain; charset=utf-8',
			holds: 'the checksum of each file',
			text: sums
		}
	];
}

/** A file as the page lists it: all but its text. */
export interface Listed extends Pick<Download, 'name' | 'format' | 'holds'> {
	/** Bytes before compression. */
	size: number;
}

export const listed = (atlas: Atlas): Listed[] =>
	publishedFiles(atlas).map((file) => ({
		name: file.name,
		format: file.format,
		holds: file.holds,
		size: bytes(file).length
	}));
