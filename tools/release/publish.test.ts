// Protects: what is served is a whole release, the old or the new one; what was published stays where it was; nothing is left
// lying about. `npm run test:release` kills and starves the same work in earnest.
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holds, publicationOf, served, writeSite } from './fake-site.fixture.ts';
import { currentIn, placesIn, rollBack, siteIn, sitesIn } from './place.ts';
import { publishRelease } from './publish.ts';

const ids = ['2026-11-28', '2026-11-28-2', '2026-12-01', '2026-12-24', '2027-01-07'];
let root: string;
let to: string;
let site: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'release-'));
	[to, site] = [join(root, 'srv/atlas'), join(root, 'build')];
});
afterEach(() => rmSync(root, { recursive: true }));

/** Publishes the first so many of the releases, one after another. */
function publish(count: number, from = 0, others: Record<string, string> = {}) {
	for (let i = from; i < count; i++) {
		rmSync(site, { recursive: true, force: true });
		writeSite(site, ids[i]!, { others });
		publishRelease(publicationOf(to, site, ids.slice(0, i + 1)));
	}
}
const file = (name: string) => join(to, 'current', name);
const read = (name: string) => readFileSync(file(name), 'utf8');
/** Nothing but the releases and the link to one. */
const isTidy = () => expect(readdirSync(to).toSorted()).toEqual(['current', 'sites']);

test('a release is served whole, as it was built, with the archive of its data', () => {
	publish(1);
	expect(served(to)).toMatchObject(holds(site));
	expect(read('releases/2026-11-28/events.csv')).toBe('id,release\na,2026-11-28\n');
	expect(JSON.parse(read('releases/2026-11-28/release.json'))).toMatchObject({
		release: '2026-11-28',
		commit: 'commit of 2026-11-28'
	});
	isTidy();
});

test('the archives of all releases stay, in every language, and the program of the last three', () => {
	publish(5);
	for (const id of ids) {
		expect(read(`releases/${id}/events.csv`)).toBe(`id,release\na,${id}\n`);
		for (const language of ['', 'ru/', 'ja/'])
			expect(read(`${language}releases/${id}/index.html`)).toContain(id);
	}
	const programs = readdirSync(file('_app/immutable')).toSorted();
	expect(programs).toEqual([...ids.slice(-3).map((id) => `${id}.js`), 'always.js'].toSorted());
	expect(sitesIn(to)).toEqual(ids.slice(-3));
	isTidy();
});

test('one command goes back to the release before, to the byte, and the next release keeps what was published', () => {
	publish(1);
	const before = served(to);
	publish(2, 1);
	expect(rollBack(to)).toEqual({ from: ids[1], to: ids[0] });
	expect(served(to)).toEqual(before);
	expect(() => rollBack(to)).toThrow('there is no release before 2026-11-28');
	publish(3, 2);
	expect(read('releases/2026-11-28-2/events.csv')).toContain('2026-11-28-2');
	isTidy();
});

test('a release that was rolled back is served again when it is published again', () => {
	publish(2);
	const after = served(to);
	rollBack(to);
	publish(2, 1);
	expect(served(to)).toEqual(after);
});

describe('refused, and nothing is changed, is', () => {
	const page = '<p>events</p>';
	test.each([
		['a page too few', { 'ja/events/b/index.html': page }, '/ja/events/ has 2 pages for 1 records'],
		[
			'a dead link',
			{ 'a/index.html': '<a href="/b/?c#d">b</a>' },
			'/a/index.html leads to /b/, which'
		],
		[
			'a dead address of the site itself',
			{ 'a/index.html': '<meta content="https://atlas.example/b.png">' },
			'leads to /b.png'
		],
		[
			'a file that is not what its checksum says',
			{ 'data/events.csv': 'id\n' },
			'events.csv is not what SHA256SUMS.txt says'
		],
		[
			'a page too heavy',
			{ 'ru/events/a/index.html': Array.from({ length: 40_000 }, (_, i) => i * 7919).join() },
			'/ru/events/a/: readable'
		],
		[
			'a site without its page for what is not there',
			{ '404.html': '' },
			'the site has no 404.html'
		]
	])('%s', (_, others, says) => {
		publish(1);
		const before = served(to);
		expect(() => publish(2, 1, others)).toThrow(says);
		expect(served(to)).toEqual(before);
		isTidy();
	});

	test('other records than the ledger names', () => {
		publish(1);
		writeSite(site, ids[1]!);
		const publication = publicationOf(to, site, ids.slice(0, 2));
		publication.expected.releases[1]!.data = 'another';
		expect(() => publishRelease(publication)).toThrow(
			'the records of release 2026-11-28-2 are not those that the ledger names'
		);
	});

	test('a spoilt archive of an earlier release', () => {
		publish(1);
		writeFileSync(file('releases/2026-11-28/events.csv'), 'changed by hand');
		expect(() => publish(2, 1)).toThrow('events.csv is not what SHA256SUMS.txt says');
	});

	test('a release whose predecessor was never published there', () => {
		writeSite(site, ids[1]!);
		expect(() => publishRelease(publicationOf(to, site, ids.slice(0, 2)))).toThrow(
			'release 2026-11-28 was named and has no archive there'
		);
	});

	test('another commit under the name of a release, and a release before the last', () => {
		publish(2);
		const again = publicationOf(to, site, ids.slice(0, 2));
		expect(() => publishRelease({ ...again, commit: 'another' })).toThrow('made of another commit');
		expect(() => publishRelease({ ...again, id: '2026-11-27' })).toThrow(
			'is later than 2026-11-27'
		);
	});

	test('a folder in the place of the link', () => {
		mkdirSync(join(to, 'current'), { recursive: true });
		expect(() => publish(1)).toThrow('is no link to a release');
	});

	test('a second run at the same time', () => {
		publish(1);
		writeFileSync(placesIn(to).lock, String(process.ppid));
		expect(() => publish(2, 1)).toThrow('is making a release there');
	});
});

test('what is served already stays served when it is published again', () => {
	publish(2);
	const before = served(to);
	publish(2, 1);
	expect(served(to)).toEqual(before);
	isTidy();
});

test.each([
	['while it copied', () => writeSite(placesIn(to).making, 'half')],
	['before it wrote its number', () => writeFileSync(placesIn(to).lock, '')],
	['before the link took its place', () => symlinkSync('sites/half', placesIn(to).next)],
	['while it removed an old one', () => writeSite(placesIn(to).gone, 'old')]
])('what a run left that was killed %s is gone after the next', (_, leave) => {
	publish(1);
	leave();
	publish(2, 1);
	expect(currentIn(to)).toBe(ids[1]);
	expect(existsSync(siteIn(to, 'half'))).toBe(false);
	isTidy();
});
