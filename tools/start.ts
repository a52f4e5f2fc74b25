import { run, script } from './run.ts';
import { serve } from './serve.ts';
import { isFresh } from './stamp.ts';

/** The command that opens an address in the reader's browser, if there is a desktop to open it on. */
function opener(url: string): [string, string[]] | undefined {
	if (!process.stdout.isTTY || process.env.CI) return undefined;
	if (process.platform === 'darwin') return ['open', [url]];
	if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
	if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return ['xdg-open', [url]];
	return undefined;
}

async function start(): Promise<void> {
	if (!isFresh()) {
		const { code } = await script('tools/build.ts');
		if (code !== 0) process.exit(code);
	}
	const site = await serve('build', { port: Number(process.env.PORT || 4173) });
	const url = site.url.replace('127.0.0.1', 'localhost');
	console.log(`La Pérouse is at ${url} – stop with Ctrl-C`);

	const stop = async () => {
		await site.close();
		process.exit(0);
	};
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);

	const open = opener(url);
	// That no browser opens is no failure: the address is on the screen.
	if (open) await run(...open, 'keep');
}

await start();
