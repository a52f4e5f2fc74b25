// A part of the built site as it is published, and what is asked of it.
import { linkSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesUnder } from '../../tools/site.ts';

/** The kinds of requests, each a list of lines for tests/load/mix.lua: `path`, or `path<tab>first-last` for a range. */
export type Requests = Record<'one' | 'pages' | 'data' | 'ranges' | 'mixed', string[]>;

const isData = /^(data\/(places|events|agreements)\.(geojson|csv|ics)|feeds\/all\.\w+)$/;
/** Every so many of the pages, so that all kinds and languages are among them. */
const step = 71;

/** Puts hard links to pages, data and the chart into a folder, and gives their paths. */
export function linkPart(from: string, to: string): string[] {
	const all = filesUnder(from)
		.map((file) => relative(from, file))
		.sort();
	const pages = all.filter((path) => path.endsWith('index.html') && !path.startsWith('releases/'));
	const some = new Set(['index.html', '404.html', ...pages.filter((_, i) => i % step === 0)]);
	const part = all.filter(
		(path) =>
			some.has(path) || isData.test(path) || /^chart\/|^_app\/immutable\/(entry|nodes)\//.test(path)
	);
	for (const path of part) {
		mkdirSync(dirname(join(to, path)), { recursive: true });
		linkSync(join(from, path), join(to, path));
	}
	return part;
}

const addressOf = (path: string) => encodeURI(`/${path.replace(/(^|\/)index\.html$/, '$1')}`);

/** A tile is some kilobytes of an archive. */
const tile = 8192;

function rangesOf(site: string, path: string): string[] {
	const { size } = statSync(join(site, path));
	return Array.from({ length: 40 }, (_, i) => {
		const first = Math.floor(((size - tile) * i) / 40);
		return `/${path}\t${first}-${first + tile - 1}`;
	});
}

/** Spreads lists evenly over one. `weights`: how often the next of each is taken in turn. */
function spread(lists: readonly string[][], weights: readonly number[]): string[] {
	const turns = Math.max(...lists.map((list, i) => Math.ceil(list.length / (weights[i] ?? 1))));
	return Array.from({ length: turns }, (_, turn) =>
		lists.flatMap((list, i) =>
			Array.from(
				{ length: weights[i] ?? 1 },
				(_, k) => list[(turn * (weights[i] ?? 1) + k) % list.length]!
			)
		)
	).flat();
}

/** A reader who opens a page asks for its files and some tiles; a program now and then for data. */
export function requestsOf(site: string, paths: readonly string[]): Requests {
	const pages = paths.filter((path) => path.endsWith('.html') && !/404\.html$/.test(path));
	const program = paths.filter((path) => path.startsWith('_app/')).map(addressOf);
	const data = paths.filter((path) => isData.test(path)).map(addressOf);
	const ranges = paths
		.filter((path) => path.endsWith('.pmtiles'))
		.flatMap((path) => rangesOf(site, path));
	return {
		one: ['/favicon.svg'],
		...{ pages: pages.map(addressOf), data, ranges },
		mixed: spread([pages.map(addressOf), program, ranges, data], [6, 8, 5, 1])
	};
}
