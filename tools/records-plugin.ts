import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { normalizePath, type Plugin, type ViteDevServer } from 'vite';

/** What the thread gives: what changed below geo/dist, in words what was made, or what is wrong; and what may be. */
export type Compiled = { warnings: string[] } & (
	{ changed: string[]; words: string } | { problems: string[] }
);

const isSource =
	/^geo\/(content|shapes|labels|changes|translations|(glossary|insecure-sources)\.yaml)(\/|$)/;

/** What no page can do without. */
const needed = ['atlas.json', 'plex-sans-jp.woff2'];

/** The watcher swallows what changes within 50 ms of what it told, such as the second half of a save. */
const settled = 60;

/**
 * In development: compiles the records when the server starts and whenever one changes, and reloads the page with
 * what came of it. Records that are wrong are told in the terminal and over the page, which keeps the last good ones.
 */
export function records(language = 'en'): Plugin {
	let stop = () => {};
	return {
		name: 'records',
		apply: (_, { command, mode, isPreview }) =>
			command === 'serve' && mode !== 'test' && !isPreview,
		// What is made is not watched: the reload comes once, when all of it is there.
		config: () => ({ server: { watch: { ignored: ['**/geo/dist/**'] } } }),
		async configureServer(server) {
			const { root, logger } = server.config;
			const worker = new Worker(join(import.meta.dirname, 'records-worker.ts'), {
				workerData: { root, language }
			});
			stop = () => void worker.terminate();
			let wrong: string[] = [];

			const compile = async () => {
				const since = performance.now();
				worker.postMessage('compile');
				const [result] = (await once(worker, 'message')) as [Compiled];
				const seconds = ((performance.now() - since) / 1000).toFixed(1);
				for (const warning of result.warnings) logger.warn(warning, { timestamp: true });
				if ('problems' in result) {
					wrong = result.problems;
					logger.error(`\n${wrong.join('\n')}\n`, { timestamp: true });
					return show(server, wrong);
				}
				logger.info(`records ${result.words} in ${seconds} s`, { timestamp: true });
				if (result.changed.length === 0 && wrong.length === 0) return;
				wrong = [];
				forget(server, result.changed);
				server.environments.client.hot.send({ type: 'full-reload' });
			};

			let last: Promise<void> = compile();
			// What was made before is shown at once, and reloads if it was old.
			const isMade = () =>
				needed.every((name) => existsSync(join(root, 'geo/dist', language, name)));
			if (!isMade()) await last;
			if (!isMade()) throw new Error('There is nothing to show until these records are mended.');
			let soon: NodeJS.Timeout | undefined;
			server.watcher.on('all', (_, path) => {
				if (!isSource.test(relative(root, path).split(sep).join('/'))) return;
				clearTimeout(soon);
				// One at a time; what changes meanwhile is compiled next.
				soon = setTimeout(() => (last = last.then(compile)), settled);
			});
			server.ws.on('connection', () => wrong.length > 0 && show(server, wrong));
		},
		closeBundle: () => stop()
	};
}

/** Lays what is wrong over the page. */
function show(server: ViteDevServer, problems: readonly string[]): void {
	const message = `${problems.join('\n')}\n\nThe page shows the records as they were before.`;
	server.environments.client.hot.send({
		type: 'error',
		err: { message, stack: '', plugin: 'records' }
	});
}

/** Makes the server read again what was made anew, and all that was worked out from it. */
function forget(server: ViteDevServer, changed: readonly string[]): void {
	for (const { moduleGraph } of Object.values(server.environments))
		for (const name of changed) {
			const file = normalizePath(join(server.config.root, 'geo/dist', name));
			for (const module of moduleGraph.getModulesByFile(file) ?? [])
				moduleGraph.invalidateModule(module, new Set(), Date.now(), true);
		}
}
