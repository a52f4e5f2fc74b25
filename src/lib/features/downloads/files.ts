import { foldersToKML } from '@placemarkio/tokml';
import { byteOrderMark, formatCsv } from '$lib/core/csv.ts';
import { site } from '$lib/core/site.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { calendarOf } from './calendar.ts';
import { parseDay } from './days.ts';
import { geojsonOf } from './geojson.ts';
import { releaseOf } from './release.ts';
import { columns, placedKinds, rowsOf, type Column } from './rows.ts';

/** A file that is offered at `/data/<name>`. */
export interface Download {
	name: string;
	format: 'CSV' | 'GeoJSON' | 'KML' | 'iCalendar' | 'JSON' | 'DCAT' | 'SHA-256';
	mediaType: string;
	/** What it holds, as a line of the page. */
	holds: string;
	text: string;
}

const count = (n: number, words: { one: string; many: string }) =>
	`${n} ${(n === 1 ? words.one : words.many).toLowerCase()}`;

/** Every file, made from the same rows, so that they agree. */
export function downloads(atlas: Atlas): Download[] {
	const release = releaseOf(atlas);
	const rows = new Map(pageKinds.map((kind) => [kind, rowsOf(atlas, kind, site.origin)]));
	const of = (kind: (typeof pageKinds)[number]) => rows.get(kind) ?? [];
	const names = Object.keys(columns) as Column[];
	const located = placedKinds.map((kind) => ({ kind, data: geojsonOf(of(kind), release) }));
	const dated = of('events').filter(
		({ columns: { start, end } }) => parseDay(start) && (!end || parseDay(end))
	);
	return [
		...pageKinds.map((kind): Download => ({
			name: `${kind}.csv`,
			format: 'CSV',
			mediaType: 'text/csv; charset=utf-8',
			holds: count(of(kind).length, kindWords[kind]),
			text: `${byteOrderMark}${formatCsv(
				of(kind).map((row) => row.columns),
				names
			)}`
		})),
		...located.map(({ kind, data }): Download => ({
			name: `${kind}.geojson`,
			format: 'GeoJSON',
			mediaType: 'application/geo+json',
			holds: `${count(of(kind).length, kindWords[kind])}, ${data.features.filter((f) => f.geometry).length} of them with points`,
			text: JSON.stringify(data)
		})),
		{
			name: 'atlas.kml',
			format: 'KML',
			mediaType: 'application/vnd.google-earth.kml+xml',
			holds: 'places, events, projects, agreements and statements with points, a folder each',
			text: foldersToKML({
				type: 'root',
				children: located.map(({ kind, data }) => ({
					type: 'folder',
					meta: { name: kindWords[kind].many },
					children: data.features
						.filter((feature) => feature.geometry)
						.map((feature) => ({
							...feature,
							properties: {
								...feature.properties,
								name: feature.properties.title_en,
								description: feature.properties.summary_en
							}
						}))
				}))
			})
		},
		{
			name: 'events.ics',
			format: 'iCalendar',
			mediaType: 'text/calendar; charset=utf-8',
			holds: `the ${dated.length} events whose days are known, of ${of('events').length}`,
			text: calendarOf(dated, release)
		},
		{
			name: 'atlas.json',
			format: 'JSON',
			mediaType: 'application/json',
			holds: 'every record whole, with its evidence and its steps, as the pages use it',
			text: JSON.stringify({ ...release, records: atlas.records })
		}
	];
}
