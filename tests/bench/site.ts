import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A module of the site, with its own names for folders: `src/lib/data/filter/filter.ts`. */
export async function siteModule<M>(path: string): Promise<M> {
	const { module } = await runnerImport<M>(`${root}${path}`, {
		configFile: false,
		root,
		logLevel: 'error',
		resolve: { alias: { $lib: `${root}src/lib`, $geo: `${root}geo` } }
	});
	return module;
}
