import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { AnyLanguage } from '../../geo/schema/text.ts';

/** The built site that is tested: another folder for one that was built with a fault. */
export const siteFolder = process.env.SITE_FOLDER ?? 'build';

/** Every file below a folder of the built site, sorted: `events/2016-05-06-sochi-summit.png`, … */
export const filesIn = (folder: string): string[] =>
	readdirSync(join(siteFolder, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(join(siteFolder, folder), join(entry.parentPath, entry.name)))
		.map((file) => file.split(sep).join('/'))
		.sort();

/**
 * The path of every prerendered page of the built site in a language, sorted: `/`, `/places/sochi/`, … or `/ru/`, …
 * A 404 page is none: it answers for what is not there; what is embedded elsewhere is none, nor is an archive of data. Throws
 * when the site is not built.
 */
export function sitePaths(language: AnyLanguage = 'en'): string[] {
	const folder = siteFolder;
	const prefix = /^\/(ru|ja)\//;
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((file) => !/^(\w\w\/)?404\.html$/.test(file))
		.map((file) => encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`))
		.filter((path) => (prefix.exec(path)?.[1] ?? 'en') === language)
		.filter((path) => !/^\/(\w\w\/)?(embed|releases)\/./.test(path))
		.sort();
}
