// Makes src/lib/paraglide, the functions that say what the interface says, from the messages beside each room.
import './ready.cjs';
import { compile, paraglideVitePlugin, type CompilerOptions } from '@inlang/paraglide-js';
import type { Plugin } from 'vite';

/** How Paraglide compiles: the same for Vite, Vitest and the checks. */
const options = {
	project: './project.inlang',
	outdir: './src/lib/paraglide',
	strategy: ['baseLocale'],
	emitReadme: false,
	emitGitIgnore: false,
	emitPrettierIgnore: false
} satisfies CompilerOptions;

/** What a message of Paraglide asks to know its language. */
const asked = 'experimentalStaticLocale ?? options.locale ?? getLocale()';

/**
 * Compiles the messages, and leaves in each only its words in the one language that is built. Paraglide's own setting for
 * that checks the language when the page runs, so that no bundler can drop the other languages.
 */
export const messages = (locale: string): Plugin[] => [
	// Builds that run side by side must not write the same files at once: tools/languages.ts.
	...(process.env.MESSAGES === 'compiled' ? [] : [paraglideVitePlugin(options)].flat()),
	{
		name: 'one-language',
		transform: {
			filter: { id: /\/src\/lib\/paraglide\/messages\/(?!_index)[^/]+\.js$/ },
			handler(code) {
				if (!code.includes(asked))
					this.error('Paraglide writes its messages otherwise than before.');
				const own = code
					.replaceAll(asked, JSON.stringify(locale))
					.replace(/^import \{[^}]*\} from '\.\.\/runtime\.js';?$/m, '');
				return { code: own, map: null };
			}
		}
	}
];

if (import.meta.main) await compile(options);
