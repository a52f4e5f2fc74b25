// Builds a page or file of every make below a path, in three languages, and tries it: every address that it names, the hosts
// of deploy/, and a reader's way through it in a browser. `npm run test:base`; about five minutes.
import '../../tools/ready.cjs';
import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeForStaticHosts } from '../../tools/host.ts';
import { languages } from '../../tools/languages.ts';
import { listedPages } from '../../tools/listed-pages.ts';
import { script, tool } from '../../tools/run.ts';
import { same, sum } from '../clients/tally.ts';
import { findStrays } from './addresses.ts';
import { files, pages, shared } from './sample.ts';

const base = '/atlas';
const work = resolve('.svelte-kit/below');
const site = `${work}/site`;
rmSync(work, { recursive: true, force: true });
await tool('svelte-kit', ['sync'], 'keep');
for (const language of ['en', ...languages]) {
	const prefix = language === 'en' ? '' : `/${language}`;
	const list = [...pages, ...files].map((path) => prefix + path);
	const built = await tool('vite', ['build', '--logLevel', 'warn'], 'keep', {
		...listedPages(`below-${language}`, language === 'en' ? [...list, ...shared] : list),
		BASE_PATH: base,
		SITE_LOCALE: language,
		SITE_VERSION: 'below',
		BUILD_WORK: `${work}/${language}`,
		BUILD_FOLDER: `${work}/site-${language}`
	});
	same(`${language} is built`, built.code || built.output.match(/error.*/gi)?.slice(0, 5) || 0, 0);
	cpSync(`${work}/site-${language}`, site, { recursive: true });
}
writeForStaticHosts(site, base);
const { looked, strays } = findStrays(site, base);
same(`${looked} addresses in the site stand below ${base}/, and are of the atlas`, strays, []);

const env = { BASE_PATH: base, SITE_FOLDER: site };
const hosts = await script('tests/deploy/run.ts', [], 'show', env);
same(`the hosts of deploy/ serve it below ${base}/`, hosts.code, 0);
const browser = await tool('playwright', ['test', '--project=base'], 'show', env);
same('a browser finds its way in it', browser.code, 0);
process.exitCode = sum();
