import './ready.cjs';
import { readBase } from './base.ts';
import { explainPort, orRefuse, parsePort } from './port.ts';
import { endAll, run } from './run.ts';
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
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => {
			endAll();
			// The shell's prompt does not stand behind `^C`, nor behind a step that ran.
			if (process.stdout.isTTY) console.log();
			process.exit(0);
		});
	const port = parsePort(process.env.PORT);
	const base = readBase();
	if (!isFresh()) {
		// Loaded only where it is needed: a site that is there stands at once.
		const { build } = await import('./build.ts');
		const code = await build();
		if (code !== 0) process.exit(code);
	}
	const site = await serve('build', { port, base }).catch((error: unknown) => {
		throw explainPort(error, port);
	});
	const url = site.url.replace('127.0.0.1', 'localhost');
	console.log(`La Pérouse is at ${url} – stop with Ctrl-C`);

	const open = opener(url);
	// That no browser opens is no failure: the address is on the screen.
	if (open) await run(...open, 'keep');
}

await orRefuse(start);
