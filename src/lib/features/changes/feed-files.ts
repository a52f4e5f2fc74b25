// The files under /feeds/: each feed in both formats.
import type { Atlas, Change } from '$lib/data/atlas/types.ts';
import { atomOf } from './atom.ts';
import { feedsOf } from './feed.ts';
import { jsonFeedOf } from './json-feed.ts';

export interface FeedFile {
	name: string;
	mediaType: string;
	text: string;
}

/** Every file, by name: `all.atom`, `all.json`, `sochi.atom`, … */
export const feedFiles = (atlas: Atlas, changes: readonly Change[]): Map<string, FeedFile> =>
	new Map(
		feedsOf(atlas, changes)
			.flatMap((feed): FeedFile[] => [
				{
					name: `${feed.name}.atom`,
					mediaType: 'application/atom+xml; charset=utf-8',
					text: atomOf(feed)
				},
				{
					name: `${feed.name}.json`,
					mediaType: 'application/feed+json; charset=utf-8',
					text: jsonFeedOf(feed)
				}
			])
			.map((file) => [file.name, file])
	);

/** A feed as a page lists it. */
export interface ListedFeed {
	name: string;
	title: string;
	href: string;
}

export const listedFeeds = (atlas: Atlas, changes: readonly Change[]): ListedFeed[] =>
	feedsOf(atlas, changes).map(({ name, subject, url }) => ({
		name,
		title: subject,
		href: new URL(url).pathname
	}));
