// Compiles the records beside the server, which goes on answering: a thread of tools/records-plugin.ts.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { compiler, inWords, update } from '../geo/build.ts';
import type { AnyLanguage } from '../geo/schema/text.ts';
import { charactersOf, cutFonts } from './fonts.ts';
import type { Compiled } from './records-plugin.ts';

const { root, language } = workerData as { root: string; language: AnyLanguage };
const target = join(root, 'geo/dist');
const compileAll = compiler(root, [language]);
/** Written, and not told yet because no font could write it. */
const untold: string[] = [];

/** The font is cut again when it lacks a character or has one too many. */
async function fonts(): Promise<string[]> {
	const note = join(target, language, 'characters.json');
	const characters = await charactersOf(root, language);
	const now = JSON.stringify(characters);
	if (existsSync(note) && readFileSync(note, 'utf8') === now) return [];
	const { files } = await cutFonts(characters, root, language);
	writeFileSync(note, now);
	return files.map((file) => `${language}/${file}`);
}

async function work(): Promise<Compiled> {
	const result = compileAll();
	if ('problems' in result) return result;
	const { warnings } = result;
	untold.push(...update(target, result.files));
	try {
		untold.push(...(await fonts()));
		return { changed: untold.splice(0), words: inWords(result.count), warnings };
	} catch (error) {
		return { problems: [`fonts: ${error instanceof Error ? error.message : error}`], warnings };
	}
}

parentPort?.on('message', async () => parentPort?.postMessage(await work()));
