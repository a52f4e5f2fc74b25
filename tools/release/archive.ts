// What of a release stays for ever: its data, below releases/<id>/ of every site that comes after it.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { languages } from '../languages.ts';
import { filesUnder } from '../site.ts';
import { linkFile } from './files.ts';

const sumsFile = 'SHA256SUMS.txt';

/** What an archive says of itself, beside its data. */
interface About {
	release: string;
	/** The commit that it was built from. */
	commit: string;
	/** SHA-256 of its records, as the ledger of releases has it. */
	data: string;
}

const aboutFile = (site: string, id: string) => join(site, 'releases', id, 'release.json');

export const aboutIn = (site: string, id: string): About =>
	JSON.parse(readFileSync(aboutFile(site, id), 'utf8'));

/** The files of a folder that its checksums name, with them. */
function sumsIn(folder: string): [name: string, sum: string][] {
	const lines = readFileSync(join(folder, sumsFile), 'utf8').trimEnd().split('\n');
	return lines.map((line) => [line.slice(66), line.slice(0, 64)]);
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

/** The SHA-256 of the records in a folder of data. */
export const digestIn = (folder: string): string =>
	sha256(JSON.stringify(JSON.parse(readFileSync(join(folder, 'atlas.json'), 'utf8')).records));

/** The files of a folder of data that are missing, or are not what its checksums say. */
export function findSpoilt(folder: string): string[] {
	const path = join(folder, sumsFile);
	if (!existsSync(path)) return [`${path} is missing`];
	return sumsIn(folder).flatMap(([name, sum]) => {
		const file = join(folder, name);
		if (!existsSync(file)) return [`${file} is missing`];
		return sha256(readFileSync(file)) === sum ? [] : [`${file} is not what ${sumsFile} says`];
	});
}

/** Keeps the data of a site as those of its release: all that has a checksum. Its page was built with the site. */
export function addArchive(site: string, id: string, commit: string): void {
	const data = join(site, 'data');
	for (const name of [...sumsIn(data).map(([file]) => file), sumsFile])
		linkFile(join(data, name), join(site, 'releases', id, name));
	const about: About = { release: id, commit, data: digestIn(data) };
	writeFileSync(aboutFile(site, id), `${JSON.stringify(about, null, '\t')}\n`);
}

/** The archives of a site: folders below those of the releases, in every language. */
const archivesIn = (site: string): string[] =>
	['', ...languages].flatMap((language) => {
		const folder = join(site, language, 'releases');
		if (!existsSync(folder)) return [];
		return readdirSync(folder, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => join(language, 'releases', name));
	});

/** Takes the archives along that an earlier site has and this one has not. */
export function keepArchives(site: string, earlier: string): void {
	const own = new Set(archivesIn(site));
	for (const archive of archivesIn(earlier).filter((one) => !own.has(one)))
		for (const file of filesUnder(join(earlier, archive)))
			linkFile(file, join(site, relative(earlier, file)));
}
