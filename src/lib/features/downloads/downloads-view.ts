import { compareTexts, inLocale, langOf, localPath } from '$lib/core/locale.ts';
import { pageKinds, primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import { hrefOf, titleOf } from '$lib/data/record/ref.ts';
import type { Listed } from './catalogue.ts';
import type { Format } from './formats.ts';
import { releaseOf, type Release } from './release.ts';
import { fileName } from './tables.ts';

/** What is offered of a kind or of a place: a row of a table with a column a format. */
export interface FileRow {
	title: string;
	/** Of the title, where it is not that of the page. */
	lang?: 'en' | undefined;
	/** Its page. */
	href: string;
	/** Records in it, a place not counted in its own. */
	records: number;
	/** Of its files, the name in front of the ending. */
	name: string;
	/** Bytes before compression, of each format that there is. */
	sizes: Partial<Record<Format, number>>;
}

/** Everything that the page of the data shows. */
export interface DownloadsView {
	release: Release;
	/** Files of everything, and those on the files themselves. */
	whole: Listed[];
	kinds: FileRow[];
	/** The six. */
	places: FileRow[];
	otherPlaces: FileRow[];
}

const rowFormats: readonly Format[] = ['csv', 'geojson', 'flatgeobuf', 'parquet', 'kml', 'ics'];

export function downloadsView(atlas: Atlas, files: readonly Listed[]): DownloadsView {
	const sizeOf = new Map(files.map(({ name, size }) => [name, size]));
	const sizesOf = (name: string) =>
		Object.fromEntries(
			rowFormats.flatMap((format) => {
				const size = sizeOf.get(fileName(name, format));
				return size === undefined ? [] : [[format, size]];
			})
		);
	const kinds = pageKinds.map((kind) => ({
		title: kindWords[kind].many,
		href: localPath(`/${kind}/`),
		records: Object.keys(atlas.records[kind]).length,
		name: kind,
		sizes: sizesOf(kind)
	}));
	const six: readonly string[] = primaryPlaces;
	const placeRow = (id: string): FileRow[] => {
		const place = atlas.records.places[id];
		if (!place) return [];
		const title = titleOf(place);
		return [
			{
				title: inLocale(title),
				lang: langOf(title),
				href: hrefOf('places', id),
				records: atlas.touches[id]?.length ?? 0,
				name: `places/${id}`,
				sizes: sizesOf(`places/${id}`)
			}
		];
	};
	const others = Object.keys(atlas.records.places).filter((id) => !six.includes(id));
	return {
		release: releaseOf(atlas),
		whole: files.filter(
			({ name, format }) => name.startsWith('atlas.') || !rowFormats.includes(format)
		),
		kinds,
		places: six.flatMap(placeRow),
		otherPlaces: others.flatMap(placeRow).toSorted((a, b) => compareTexts(a.title, b.title))
	};
}
