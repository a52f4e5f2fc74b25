// Protects: what is taken away agrees with the atlas and with each other, and is what it says it is.
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { site } from '$lib/core/site.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { pageKinds, primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import { publishedFiles } from './catalogue.ts';
import type { Located } from './geojson.ts';
import { releaseOf } from './release.ts';
import { columns, kindNames } from './english.ts';
import { columnWords, holds } from './page-words.ts';
import { placedKinds } from './rows.ts';
import { csvColumns } from './tables.ts';

const files = new Map(publishedFiles(atlas).map((file) => [file.name, file]));
const textOf = (name: string) => String(files.get(name)?.body ?? '');
const idsIn = (kind: (typeof pageKinds)[number]) => Object.keys(atlas.records[kind]).toSorted();
const located = (kind: string): Located => JSON.parse(textOf(`${kind}.geojson`));

describe.each(pageKinds)('%s', (kind) => {
	const rows = csvParse(textOf(`${kind}.csv`).replace('\ufeff', ''));

	test('as CSV: each record once, under the columns that the page names, in UTF-8 that says so', () => {
		expect(textOf(`${kind}.csv`).startsWith('\ufeff')).toBe(true);
		expect(rows.columns).toEqual(csvColumns);
		expect(csvColumns.slice(0, -1)).toEqual(Object.keys(columns));
		expect(rows.map(({ id }) => id)).toEqual(idsIn(kind));
		for (const { url, id } of rows) expect(url).toMatch(new RegExp(`/${kind}/${id}/$`));
	});

	test('no text is a formula, and none has a mark of its sources', () => {
		for (const row of rows)
			for (const cell of Object.values(row)) {
				expect(cell).not.toMatch(/^[=+\-@]/);
				expect(cell).not.toContain('[^');
			}
	});
});

describe.each(placedKinds)('%s as GeoJSON', (kind) => {
	const { features } = located(kind);

	test('holds what the CSV holds, name by name in three scripts', () => {
		const rows = csvParse(textOf(`${kind}.csv`).replace('\ufeff', ''));
		expect(features.map(({ properties }) => properties.id)).toEqual(idsIn(kind));
		for (const [i, { properties }] of features.entries())
			for (const name of ['title_en', 'title_ru', 'title_ja', 'start', 'status'] as const)
				expect(rows[i]?.[name]?.replace(/^'/, '')).toBe(properties[name].replace(/^'/, ''));
	});

	test('lies where the CSV says', () => {
		const rows = csvParse(textOf(`${kind}.csv`).replace('\ufeff', ''));
		for (const [i, { geometry }] of features.entries()) {
			const numbers = (rows[i]?.wkt ?? '').match(/-?[\d.]+/g) ?? [];
			expect(numbers.map(Number)).toEqual((geometry?.coordinates ?? []).flat());
		}
	});

	test('is longitude before latitude, with an id for each feature and no coordinate system', () => {
		expect(JSON.parse(textOf(`${kind}.geojson`))).not.toHaveProperty('crs');
		expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
		const points = features.flatMap(({ geometry }) =>
			geometry?.type === 'Point' ? [geometry.coordinates] : (geometry?.coordinates ?? [])
		);
		expect(points.length).toBeGreaterThan(0);
		for (const [lng = 999, lat = 999] of points as number[][]) {
			expect(Math.abs(lng)).toBeLessThanOrEqual(180);
			expect(Math.abs(lat)).toBeLessThanOrEqual(90);
		}
	});
});

test('Sochi lies where it lies', () => {
	const sochi = located('places').features.find(({ id }) => id === 'places/sochi');
	expect(sochi?.geometry).toEqual({ type: 'Point', coordinates: [39.730278, 43.6] });
	expect(sochi?.properties.title_ja).toBe('ソチ');
});

describe.each(primaryPlaces)('of %s', (place) => {
	const touches = atlas.touches[place] ?? [];

	test('the files hold the place, those within it, and all that its page has', () => {
		const rows = csvParse(textOf(`places/${place}.csv`).replace('\ufeff', ''));
		const ids = rows.map(({ id }) => id);
		expect(ids[0]).toBe(place);
		expect(ids.slice(-touches.length)).toEqual(touches.map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
		expect(located(`places/${place}`).features.map(({ properties }) => properties.id)).toEqual(ids);
		expect(rows.slice(1, -touches.length).every(({ kind }) => kind === 'places')).toBe(true);
	});

	test('the calendar has its events with days and no others', () => {
		const unfolded = textOf(`places/${place}.ics`).replaceAll('\r\n ', '');
		const entries = [...unfolded.matchAll(/UID:events-(.*)@/g)].map(([, id]) => id);
		const dated = touches.filter(({ id }) => {
			const date = atlas.records.events[id]?.date;
			return date?.start.length === 10 && (date.end ?? date.start).length === 10;
		});
		expect(entries).toEqual(dated.map(({ id }) => id));
		expect(files.has(`places/${place}.ics`)).toBe(dated.length > 0);
	});
});

test('each place has its files, as the panel for sharing offers them', () => {
	for (const place of Object.keys(atlas.records.places))
		for (const ending of ['csv', 'geojson', 'kml'])
			expect(files.has(`places/${place}.${ending}`), place).toBe(true);
});

test('what can say so names licence, release and last day', () => {
	const { license, release, readUntil } = releaseOf(atlas);
	const silent = [...files.values()].filter(({ body }) => {
		const text = Buffer.from(body).toString().replaceAll(/\r\n /g, '');
		return ![license, release, readUntil].every((part) => text.includes(part));
	});
	expect([...new Set(silent.map(({ format }) => format))].toSorted()).toEqual([
		'checksums',
		'csv',
		'schema'
	]);
});

test('the schema knows every kind of record and every field of the release', () => {
	const { properties, definitions } = JSON.parse(textOf('atlas.schema.json'));
	const whole = JSON.parse(textOf('atlas.json'));
	expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(whole)));
	expect(Object.keys(definitions)).toEqual(Object.keys(whole.records));
	for (const [kind, records] of Object.entries<Record<string, object>>(whole.records))
		for (const record of Object.values(records))
			expect(Object.keys(definitions[kind].properties)).toEqual(
				expect.arrayContaining(Object.keys(record))
			);
});

test('the calendar has each event whose days are known, all day, and ends the day after', () => {
	const text = textOf('events.ics');
	const entries = text.split('BEGIN:VEVENT').slice(1);
	const days = Object.values(atlas.records.events).filter(
		({ date: { start, end = start } }) => start.length === 10 && end.length === 10
	);
	expect(entries).toHaveLength(days.length);
	const sochi = entries.find((entry) => entry.includes('2016-05-06-sochi-summit@')) ?? '';
	expect(sochi).toContain('DTSTART;VALUE=DATE:20160506');
	expect(sochi).toContain('DTEND;VALUE=DATE:20160507');
	for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('the KML has a placemark for each record with a point', () => {
	const placed = placedKinds.flatMap((kind) => located(kind).features).filter((f) => f.geometry);
	expect(textOf('atlas.kml').match(/<Placemark/g)).toHaveLength(placed.length);
	const sochi = located('places/sochi').features.filter((f) => f.geometry);
	expect(textOf('places/sochi.kml').match(/<Placemark/g)).toHaveLength(sochi.length);
});

test('the catalogue and the checksums name every other file', () => {
	const { 'dcat:distribution': list } = JSON.parse(textOf('catalogue.jsonld'));
	const names = [...files.keys()];
	const service = list.pop();
	expect(service['dcat:accessService']['dcat:endpointURL']['@id']).toMatch(/\/data\/ogc$/);
	expect(list.map((item: { 'dct:title': string }) => item['dct:title'])).toEqual(
		names.slice(0, -2)
	);
	const sums = textOf('SHA256SUMS.txt').trimEnd().split('\n');
	expect(sums.map((line) => line.split('  ')[1])).toEqual(names.slice(0, -1));
	for (const line of sums) expect(line).toMatch(/^[0-9a-f]{64} {2}/);
});

test('the page says of files, kinds and columns what the files say of themselves', () => {
	expect(columnWords).toEqual(columns);
	expect(releaseOf(atlas).title).toBe(`${site.name}: ${site.tagline}`);
	for (const kind of pageKinds) expect(kindWords[kind]).toMatchObject(kindNames[kind]);
	for (const { name, format, holds: said } of files.values())
		if (holds[format] && !name.includes('/')) expect(holds[format]).toBe(said);
});
