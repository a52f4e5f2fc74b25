import { expect, test } from 'vitest';
import { captionOf } from '$lib/data/borders/borders.ts';
import { stripWords, type Told } from './strip-words.ts';

const told: Told = {
	title: 'Kuril Islands',
	borders: captionOf(undefined, 'neutral'),
	chosen: [],
	url: 'https://la-perouse.example/places/kuril-islands/#map=6/46/150',
	day: '2026-11-27',
	hasRelief: true
};

test('a picture says what it is of, whose statement the borders show, who made it and where it is seen', () => {
	expect(stripWords(told)).toEqual({
		title: 'Kuril Islands',
		says: [
			'Borders today: both sides’ statements. Nothing here implies a position on any boundary.'
		],
		credits: [
			'© La Pérouse, an atlas of Japan–Russia relations\u00a0· Words CC BY 4.0\u00a0· Coastline GSHHG 2.3.7 (Wessel & Smith 1996), LGPL-3.0-or-later\u00a0· Made with Natural Earth\u00a0· Relief and depth: Marble relief map (KDE), NOAA ETOPO5',
			'Seen on 27 November 2026 at https://la-perouse.example/places/kuril-islands/#map=6/46/150'
		]
	});
});

test.each([
	[captionOf(1875, 'japan'), /^Borders in 1875: as Japan’s government states it\. Nothing here/],
	[captionOf(undefined, 'russia'), /^Borders today: as Russia’s government states it\. Nothing/],
	[undefined, /^Nothing here implies a position on any boundary\.$/]
])('of the borders it says %s, and takes no side', (borders, says) => {
	expect(stripWords({ ...told, borders }).says).toEqual([expect.stringMatching(says)]);
});

test('what narrows the records is said in the words of the filters', () => {
	const { says } = stripWords({
		...told,
		chosen: [
			{ criterion: 'time', label: 'May – December 2016' },
			{ criterion: 'asof', label: 'As of 6 May 2016' },
			{ criterion: 'kind', facet: 'kind', value: 'event', label: 'Events' },
			{ criterion: 'kind', facet: 'kind', value: 'project', label: 'Projects' }
		]
	});
	expect(says[1]).toBe(
		'Filtered. Time: May – December 2016\u00a0· As of 6 May 2016\u00a0· Kind: Events, Projects'
	);
});

test('who made the relief is named where there is one', () => {
	expect(stripWords({ ...told, hasRelief: false }).credits.join()).not.toContain('Relief');
});
