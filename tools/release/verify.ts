// What must be true of a site before it is served.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { allLanguages } from '../../geo/schema/text.ts';
import { belowBase, readBase } from '../base.ts';
import { overBudget } from '../budgets.ts';
import { pathsIn } from '../site.ts';
import { missing } from '../swap.ts';
import { digestIn, findSpoilt } from './archive.ts';

/** What a site is held against. */
export interface Expected {
	/** Where it is published. */
	origin: string;
	/** How many pages of records there are, by kind. */
	pages: Record<string, number>;
	/** The releases of the ledger, with the digest of their records. The last is that of the site. */
	releases: readonly { id: string; data: string }[];
	/** The pages that are held against their budget. */
	counted: readonly string[];
}

/** Everything that is wrong, a sentence each. */
export function findFaults(site: string, expected: Expected): string[] {
	const lacks = missing(site).map((file) => `the site has no ${file}`);
	if (lacks.length > 0) return lacks;
	return [
		...findMiscounted(site, expected),
		...findSpoilt(join(site, 'data')),
		...findWrongArchives(site, expected),
		...findDeadLinks(site, expected),
		...findHeavy(site, expected)
	];
}

const prefixOf = (language: string) => (language === 'en' ? '' : `/${language}`);

function findMiscounted(site: string, { pages }: Expected): string[] {
	return allLanguages.flatMap((language) =>
		Object.entries(pages).flatMap(([kind, due]) => {
			const folder = join(site, prefixOf(language), kind);
			const count = existsSync(folder)
				? readdirSync(folder).filter((id) => existsSync(join(folder, id, 'index.html'))).length
				: 0;
			return count === due
				? []
				: [`${prefixOf(language)}/${kind}/ has ${count} pages for ${due} records`];
		})
	);
}

/** The records are those of the release, and what earlier releases published is still there, as it was. */
function findWrongArchives(site: string, { releases }: Expected): string[] {
	return releases.flatMap(({ id, data }) => {
		const archive = join(site, 'releases', id);
		if (!existsSync(archive))
			return [
				`release ${id} was named and has no archive there: bring it along, or take it out of the ledger if it was never published`
			];
		const spoilt = findSpoilt(archive);
		if (spoilt.length > 0) return spoilt;
		return digestIn(archive) === data
			? []
			: [`the records of release ${id} are not those that the ledger names`];
	});
}

/** Every link within the site leads to a file of it. Fragments are left to the tests of the pages. */
function findDeadLinks(site: string, { origin }: Expected): string[] {
	const base = readBase();
	const files = new Set(pathsIn(site));
	const isThere = (address: string) => {
		const path = belowBase(address, base);
		return path !== undefined && files.has(path.endsWith('/') ? `${path}index.html` : path);
	};
	const dead = new Map<string, string>();
	for (const file of files) {
		if (!file.endsWith('.html')) continue;
		const markup = readFileSync(join(site, file), 'utf8');
		for (const [, href = ''] of markup.matchAll(/\s(?:href|src|content)="([^"]*)"/g)) {
			const path = addressWithin(href, origin);
			if (path !== undefined && !dead.has(path) && !isThere(path)) dead.set(path, file);
		}
	}
	return [...dead].map(([path, file]) => `${file} leads to ${path}, which is not there`);
}

/** An address on the host of the site as its path; undefined of any other. */
function addressWithin(href: string, origin: string): string | undefined {
	const own = href.startsWith(`${origin}/`) ? href.slice(origin.length) : href;
	if (!/^\/(?!\/)/.test(own)) return undefined;
	return decodeURI(own.replace(/[?#].*/s, ''));
}

function findHeavy(site: string, { counted }: Expected): string[] {
	return allLanguages.flatMap((language) =>
		counted.flatMap((page) => overBudget(site, prefixOf(language) + page, language))
	);
}
