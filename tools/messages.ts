// Makes src/lib/paraglide, the functions that say what the interface says, from the messages beside each room.
import './ready.cjs';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const outdir = 'src/lib/paraglide';
const functions = join(outdir, 'messages');
const madeFrom = join(outdir, 'made-from');
const sources = ['project.inlang/settings.json', 'package-lock.json', 'src/**/messages/*.json'];

/** Compiles the messages, if they have changed since: what runs side by side must not write the same files at once. */
export async function compileMessages(): Promise<void> {
	const hash = createHash('sha256');
	for (const file of globSync(sources).toSorted())
		hash.update(`${file}\0`).update(readFileSync(file));
	const now = hash.digest('hex');
	if (existsSync(madeFrom) && readFileSync(madeFrom, 'utf8') === now) return;
	// Loaded only when there is something to compile: that takes a second.
	const { compile } = await import('@inlang/paraglide-js');
	await compile({
		project: './project.inlang',
		outdir: `./${outdir}`,
		strategy: ['baseLocale'],
		outputStructure: 'message-modules',
		emitReadme: false,
		emitGitIgnore: false,
		emitPrettierIgnore: false
	});
	writeFileSync(madeFrom, now);
}

/**
 * A message with its words in one language, and nothing else of what Paraglide writes: its own setting for that checks the
 * language when the page runs. Calls have no effects, so that bundlers drop tables of words that nobody reads. The rules for
 * numbers, which Paraglide makes anew for each sentence, are made once.
 */
function inOneLanguage(code: string, locale: string): string {
	const name = /^export const (\w+) =/m.exec(code)?.[1];
	const own = new RegExp(`^const ${locale}_\\w+ = ([^]*?);\\n+(?=const |/\\*\\*\\n)`, 'm').exec(
		code
	)?.[1];
	if (!name || !own) throw new Error('Paraglide writes its messages otherwise than before.');
	const words = own
		.replaceAll(/\/\*\*.*?\*\/ ?/g, '')
		.replaceAll(/registry\.plural\("\w+", ([^,]+), \{\}\)/g, 'plural($1)');
	if (/registry\.\w+\(/.test(words))
		throw new Error(`${name}: only plurals are known of what Paraglide can format.`);
	const pure = words.includes('Object.assign(') ? '' : '/*@__NO_SIDE_EFFECTS__*/ ';
	return `${pure}export const ${name} = ${words};`;
}

const plurals = "import { plural } from '$lib/core/plural.ts';\n";

/** A message as a module of its own. */
function moduleOf(code: string, locale: string): string {
	const words = inOneLanguage(code, locale);
	return words.includes('plural(') ? plurals + words : words;
}

/** All messages as one module: a browser in development would fetch a thousand, one by one. */
const inOneModule = (locale: string) =>
	plurals +
	readdirSync(functions)
		.filter((file) => file.endsWith('.js') && file !== '_index.js')
		.map((file) => inOneLanguage(readFileSync(join(functions, file), 'utf8'), locale))
		.join('\n');

/** Compiles the messages before a build, a test or a server, and gives the functions of one language. */
export function messages(locale: string): Plugin {
	let isBuild = false;
	return {
		name: 'messages',
		async config(_, { command }) {
			isBuild = command === 'build';
			await compileMessages();
		},
		configureServer({ watcher }) {
			watcher.on('all', (_, path) => {
				if (/[/\\]messages[/\\]\w+\.json$/.test(path)) void compileMessages();
			});
		},
		configureVitest({ defineCacheKeyGenerator }) {
			// What Vitest keeps of a module it knows by the module alone.
			const made = locale + readFileSync(madeFrom, 'utf8');
			defineCacheKeyGenerator(({ id }) =>
				/\/paraglide\/|core\/locale\.ts$/.test(id) ? made : undefined
			);
		},
		transform: {
			filter: { id: /\/src\/lib\/paraglide\/messages\/[^/]+\.js$/ },
			handler(code, id) {
				if (!id.endsWith('_index.js')) return { code: moduleOf(code, locale), map: null };
				return isBuild ? undefined : { code: inOneModule(locale), map: null };
			}
		}
	};
}

if (import.meta.main) await compileMessages();
