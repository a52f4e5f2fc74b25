import { AsyncLocalStorage } from 'node:async_hooks';
import type { Output } from './run.ts';

const said = new AsyncLocalStorage<string[]>();

/** How a stage runs its programs: what they say is kept until the stage has ended. */
export const quietly: Output = 'keep';

/** Says something of the stage that runs: it is shown with the rest of it. */
export function say(text: string): void {
	const lines = said.getStore();
	if (lines) lines.push(text.trimEnd());
	else console.log(text.trimEnd());
}

/** Runs a stage and shows what it said under its name, whole, when it has ended: others run beside it. */
export async function shown<T>(name: string, run: () => Promise<T>): Promise<T> {
	const lines: string[] = [];
	const since = performance.now();
	try {
		return await said.run(lines, run);
	} finally {
		const seconds = ((performance.now() - since) / 1000).toFixed(0);
		console.log([`\n== ${name} (${seconds} s)`, ...lines].join('\n'));
	}
}
