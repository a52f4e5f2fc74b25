import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Where the site has the licences of what runs in a browser. Vite collects those of all modules that are in a bundle. */
export const licencesFile = 'licences.txt';

/** What the site has of packages though no module of theirs is in a bundle: fonts, a worker of its own, compiled messages. */
const besides = [
	'@fontsource/ibm-plex-sans',
	'@fontsource/ibm-plex-sans-jp',
	'@inlang/paraglide-js',
	'maplibre-gl'
];

const files = ['LICENSE', 'LICENSE.txt', 'LICENSE.md'];

/** As Vite writes it of the others: name, version, the licence whole. */
function entryOf(name: string): { head: string; text: string } {
	const folder = `node_modules/${name}`;
	const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
	for (const file of files)
		try {
			const text = readFileSync(`${folder}/${file}`, 'utf8').trim();
			return { head: `## ${name} - ${version}`, text: `(${license})\n\n${text}` };
		} catch {
			// By another name.
		}
	return { head: `## ${name} - ${version}`, text: `(${license})` };
}

/** Adds to the licences that Vite collects (`build.license`) those of what is no module. */
export function licences(): Plugin {
	return {
		name: 'licences',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				const file = bundle[licencesFile];
				if (file?.type !== 'asset') return;
				const known = String(file.source);
				const added = besides
					.map(entryOf)
					.filter(({ head }) => !known.includes(`${head} `) && !known.includes(`${head}\n`))
					.map(({ head, text }) => `\n${head} ${text}\n`);
				file.source = known + added.join('');
			}
		}
	};
}
