import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { tool, type Outcome } from './run.ts';
import { counted, type Step } from './steps.ts';

/** Where Kit puts a site together before the adapter copies it; it clears the folder first. */
const output = '.svelte-kit/output';
const written = join(output, 'prerendered/pages');

/** What Kit says of every build, whatever level of messages is asked for. */
const chatter = [
	/^Run npm run preview to preview your production build locally\.$/,
	/^> Using @sveltejs\/adapter-static$/,
	/^ {2}Wrote site to "build\.next"$/,
	/^ {2}✔ done$/
];

/** Bundles the code and prerenders the pages under the name of their version. Whether both went well. */
export async function makeSite(version: string, step: Step): Promise<boolean> {
	let ended: Outcome | undefined;
	const args = ['build', '--logLevel', 'warn'];
	const site = tool('vite', args, 'keep', { SITE_VERSION: version }).then((outcome) => {
		ended = outcome;
		return outcome;
	});
	const bundled = await step('bundle', async (now) => {
		const files = () => counted(filesUnder(join(output, 'client')).length, 'files');
		for (; !ended && !existsSync(written); await wait(100)) now(files());
		if (!existsSync(written)) return { ...(await site), code: 1 };
		return { code: 0, words: files() };
	});
	if (bundled.code !== 0) return false;
	const rendered = await step('pages', async (now) => {
		const pages = () => filesUnder(written).filter((file) => file.endsWith('.html')).length;
		for (; !ended; await wait(200)) now(counted(pages(), 'prerendered'));
		const outcome = await site;
		const words = counted(pages(), 'prerendered');
		return outcome.code === 0
			? { code: 0, words, output: withoutChatter(outcome.output) }
			: outcome;
	});
	return rendered.code === 0;
}

/** Every file below a folder; none where there is no folder. */
export function filesUnder(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

/** What a build said, but for what it always says. */
export function withoutChatter(said: string): string {
	return said
		.split('\n')
		.filter((line) => !chatter.some((known) => known.test(line)))
		.join('\n');
}
