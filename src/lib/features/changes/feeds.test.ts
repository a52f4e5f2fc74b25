// Protects: feeds tell each change once, under a name that stays, in words that are escaped; what is gone is told too.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import type { Change } from '$lib/data/atlas/types.ts';
import { changes } from '$lib/data/changes/changes.server.ts';
import { atomOf } from './atom.ts';
import { textsInWords } from './change-words.ts';
import { changesView } from './changes-view.ts';
import { feedFiles } from './feed-files.ts';
import { feedsOf, most } from './feed.ts';
import { jsonFeedOf } from './json-feed.ts';

const xml = (text: string) =>
	new new JSDOM().window.DOMParser().parseFromString(text, 'application/xml');
const all = (document: Document, name: string) => [...document.getElementsByTagName(name)];

const sample: Change[] = [
	{
		on: '2026-11-27',
		key: 'events/2016-05-06-sochi-summit',
		what: 'corrected',
		texts: ['date', 'summary']
	},
	{
		on: '2026-11-27',
		key: 'events/gone',
		what: 'withdrawn',
		title: 'A <b>"talk"</b> & more\u0007',
		why: 'It was told twice.'
	},
	{ on: '2026-11-23', key: 'places/iturup', what: 'added' },
	{ on: '2026-11-23', key: 'events/2016-05-06-sochi-summit', what: 'added' },
	{ on: '2026-11-23', key: 'actors/shinzo-abe', what: 'added' }
];
const [everything, ...others] = feedsOf(atlas, sample);
if (!everything) throw new Error('there is no feed');

describe('as Atom', () => {
	const document = xml(atomOf(everything));
	const entries = all(document, 'entry');
	const text = (i: number, name: string) => entries[i]?.getElementsByTagName(name)[0]?.textContent;

	test('each change is an entry with what Atom asks for', () => {
		expect(all(document, 'parsererror')).toEqual([]);
		expect(entries).toHaveLength(sample.length);
		for (const name of ['id', 'title', 'updated', 'summary'])
			for (const i of entries.keys()) expect(text(i, name)).toBeTruthy();
		expect(text(0, 'updated')).toBe('2026-11-27T00:00:00Z');
		expect(text(0, 'title')).toBe('Corrected: Abe–Putin summit, Sochi');
		expect(text(0, 'summary')).toMatch(/^Event\. Corrected: its date and its summary\. /);
	});

	test('what is withdrawn is told with its reason, and its words are no mark-up', () => {
		expect(text(1, 'title')).toBe('Withdrawn: A <b>"talk"</b> & more');
		expect(text(1, 'summary')).toBe('Event. It was told twice.');
	});

	test('where it lies is latitude first: a point, or a box; nobody lies where others name him', () => {
		const where = (i: number) =>
			[...(entries[i]?.children ?? [])]
				.filter(({ prefix }) => prefix === 'georss')
				.map((e) => [e.localName, e.textContent]);
		const [[shape, corners] = []] = where(2);
		expect(shape).toBe('box');
		const [south = 0, west = 0, north = 0, east = 0] = corners!.split(' ').map(Number);
		expect(south).toBeGreaterThan(44);
		expect(north).toBeLessThan(46);
		expect(west).toBeGreaterThan(146);
		expect(east).toBeLessThan(150);
		expect(where(3)).toHaveLength(1);
		expect(where(4)).toEqual([]);
	});
});

test('as JSON Feed the same entries, under the same names', () => {
	const feed = JSON.parse(jsonFeedOf(everything));
	expect(feed).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'La Pérouse: Changes'
	});
	const document = xml(atomOf(everything));
	expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(
		all(document, 'entry').map((entry) => entry.getElementsByTagName('id')[0]?.textContent)
	);
});

test('the feed of a place or a theme holds what touches it, and no other', () => {
	const of = (name: string) =>
		others.find((feed) => feed.name === name)?.entries.map(({ title }) => title);
	expect(of('sochi')).toEqual([
		'Corrected: Abe–Putin summit, Sochi',
		'Added: Abe–Putin summit, Sochi'
	]);
	expect(of('kuril-islands')).toEqual([]);
	expect(others).toHaveLength(6 + Object.keys(atlas.records.themes).length);
});

test('names of entries are unique, the same at each build, and hold no address of the site', () => {
	const ids = feedsOf(atlas, changes)[0]?.entries.map(({ id }) => id) ?? [];
	expect(ids.length).toBe(Math.min(most, changes.length));
	expect(new Set(ids).size).toBe(ids.length);
	expect(everything.entries[0]?.id).toBe(
		'tag:la-perouse.example,2026:changes/2026-11-27/corrected/events/2016-05-06-sochi-summit'
	);
});

test('every file is there in both formats', () => {
	const names = [...feedFiles(atlas, changes).keys()];
	expect(names).toContain('all.atom');
	expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(names.length / 2);
});

test('the page tells every change on its day, links to what is there, and not to what is gone', () => {
	const rows = changesView(atlas, sample).flatMap(({ on, parts }) =>
		parts.flatMap(({ what, groups }) =>
			groups.flatMap(({ rows }) =>
				rows.map(({ title, href, note }) => [on, what, title, href, note])
			)
		)
	);
	expect(rows).toContainEqual([
		'2026-11-27',
		'corrected',
		'Abe–Putin summit, Sochi',
		'/events/2016-05-06-sochi-summit/',
		'its date and its summary'
	]);
	expect(rows).toContainEqual([
		'2026-11-27',
		'withdrawn',
		sample[1]?.title,
		undefined,
		'It was told twice.'
	]);
	expect(rows).toHaveLength(sample.length);
	const counted = changesView(atlas, changes).flatMap(({ parts }) =>
		parts.map(({ count }) => count)
	);
	expect(counted.reduce((sum, count) => sum + count)).toBe(changes.length);
});

test('a correction of nothing in particular is still a sentence', () => {
	expect(textsInWords(['names', 'date', 'sources'])).toBe('its names, its date and its sources');
	expect(textsInWords()).toBe('');
});
