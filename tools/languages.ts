// The pages of the languages beside English: each is a build of its own, and all are one site.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { listedPages } from './listed-pages.ts';
import { tool } from './run.ts';
import { filesUnder, pathsIn, withoutChatter } from './site.ts';
import { counted, type Step } from './steps.ts';
import { folders } from './swap.ts';

/** Those beside English, as src/lib/core/locale.ts has them. */
export const languages = ['ru', 'ja'];

/** What stands before the addresses of each language. */
export const prefixes = ['', ...languages.map((language) => `/${language}`)];

/** What has no language: files that programs read, and what says where the pages of all languages are. */
const isShared = (path: string) =>
	/^\/(data\/.|icons\/|robots\.txt|sitemap\.xml|_headers|_redirects)/.test(path);

/** What the program itself wrote, which is not in the list of addresses. */
const isOwn = (path: string) =>
	!/^\/(_app\/|chart\/|favicon|licences\.txt|service-worker\.js)|__data\.json$/.test(path);

/** The addresses of a site in English that another language has too. */
export function addressesIn(site: string): string[] {
	return pathsIn(site)
		.map((path) => path.replace(/\/index\.html$/, '/').replace(/^\/404\.html$/, '/404'))
		.filter((path) => isOwn(path) && !isShared(path) && !path.endsWith('.html'));
}

/** Builds the other languages, side by side, and puts them into the new site in English. Whether all went well. */
export async function addLanguages(version: string, step: Step): Promise<boolean> {
	const { next } = folders();
	const addresses = addressesIn(next);
	const done = await Promise.all(
		languages.map((language) =>
			step(language, async (now) => {
				const folder = `${next}.${language}`;
				const work = join('.svelte-kit', language);
				rmSync(folder, { recursive: true, force: true });
				const written = join(work, 'output/prerendered/pages');
				rmSync(join(work, 'output'), { recursive: true, force: true });
				const timer = setInterval(() => now(counted(pagesIn(written), 'prerendered')), 200);
				const { code, output } = await tool('vite', ['build', '--logLevel', 'warn'], 'keep', {
					...listedPages(
						language,
						addresses.map((path) => `/${language}${path}`)
					),
					SITE_LOCALE: language,
					SITE_VERSION: version,
					BUILD_FOLDER: folder,
					BUILD_WORK: work
				});
				clearInterval(timer);
				if (code !== 0) return { code, output };
				const pages = pagesIn(join(folder, language));
				add(folder, language, next);
				return { code, words: counted(pages, 'prerendered'), output: withoutChatter(output) };
			})
		)
	);
	return done.every(({ code }) => code === 0);
}

const pagesIn = (folder: string) =>
	filesUnder(folder).filter((file) => file.endsWith('index.html')).length;

/** Moves the pages of a language into the site, and the files that only they load: what is the same bears the same name. */
function add(folder: string, language: string, site: string): void {
	renameSync(join(folder, language), join(site, language));
	const files = join(folder, '_app/immutable');
	for (const file of filesUnder(files)) {
		const target = join(site, '_app/immutable', relative(files, file));
		if (existsSync(target)) continue;
		mkdirSync(dirname(target), { recursive: true });
		copyFileSync(file, target);
	}
	rmSync(folder, { recursive: true });
}
