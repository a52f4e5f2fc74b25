import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { siteFolder } from './paths.ts';
import type { BrowserContext, Page, Route } from '@playwright/test';

const folder = `${siteFolder}/_app/immutable`;

/** The scripts of the built site that hold some text, each a path. Throws when none does. */
export function scriptsWith(text: string): string[] {
	const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => join(folder, file))
		.filter((file) => file.endsWith('.js') && readFileSync(file, 'utf8').includes(text));
	if (scripts.length === 0) throw new Error(`no script of the site holds ${text}`);
	return scripts;
}

/** Lets no script through that holds some text: data that is loaded when it is wanted comes as a script. */
export async function without(
	pages: Page | BrowserContext,
	text: string,
	answer = (route: Route): unknown => route.abort()
): Promise<void> {
	for (const file of scriptsWith(text)) await pages.route(`**/${basename(file)}`, answer);
}
