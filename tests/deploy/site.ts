// A small copy of the built site: a file or two of each ending in each folder, and what a host treats by itself.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { filesUnder } from '../../tools/site.ts';

/** The page that has moved, and the one that is gone, which tests/deploy/run.ts tells the hosts. */
export const moved = [
	{ from: '/events/moved/', to: '/about/' },
	{ from: '/events/gone/', to: undefined }
];

const always =
	/^((ru\/|ja\/)?(404|index|about\/index|embed\/ledger\/index)\.html|data\/ogc[^.]*(?<!items\/.*)\.(geo)?json|data\/ogc\/.*\/sochi\.geojson|chart\/base.*)$/;

/** Copies it into a folder and gives the paths that were copied. */
export function copySample(from: string, to: string): string[] {
	const seen = new Set<string>();
	const paths = filesUnder(from)
		.map((file) => relative(from, file))
		.filter((path) => {
			const [, folder = ''] = /^(?:(?:ru|ja)\/)?(?:([^/]+)\/)?/.exec(path) ?? [];
			const key = `${folder}${extname(path)}`;
			const isNew = !seen.has(key) && !path.startsWith('chart/');
			if (isNew) seen.add(key);
			return isNew || always.test(path);
		});
	for (const path of paths) {
		mkdirSync(dirname(join(to, path)), { recursive: true });
		copyFileSync(join(from, path), join(to, path));
	}
	for (const prefix of ['', 'ru', 'ja'])
		for (const name of ['moved', 'gone']) {
			const file = join(to, prefix, 'events', name, 'index.html');
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, `<!doctype html><title>${name} ${prefix}</title>`);
		}
	return paths;
}
