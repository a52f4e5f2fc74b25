import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { importDirection } from './tools/import-direction.js';
import { noWords } from './tools/no-words.js';
import { rootAddresses } from './tools/root-addresses.js';

/** Each way to turn a string into markup, past Svelte's escaping. */
const markup = [
	'innerHTML',
	'outerHTML',
	'insertAdjacentHTML',
	'setHTML',
	'setHTMLUnsafe',
	'createContextualFragment',
	'parseHTMLUnsafe',
	'srcdoc'
];

export default defineConfig(
	globalIgnores([
		'.svelte-kit',
		'build',
		'build.next',
		'build.last',
		'build.sample',
		'test-results',
		'geo/dist',
		'src/lib/paraglide',
		'geo/basemap/work'
	]),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		plugins: {
			house: {
				rules: {
					'import-direction': importDirection,
					'no-words': noWords,
					'root-addresses': rootAddresses
				}
			}
		},
		rules: {
			'house/import-direction': 'error',
			// TypeScript knows better which names exist.
			'no-undef': 'off',
			eqeqeq: 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	},
	{
		// ES5, where what is caught must have a name.
		files: ['src/first.js'],
		rules: { '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }] }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			'svelte/no-at-html-tags': 'error',
			// Addresses come from our own functions, and the prerenderer fails on a dead one.
			'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }]
		}
	},
	{
		// What runs in readers' browsers (`browserslist` in package.json). Built-ins of the language are a matter of types: tsconfig.json.
		files: ['src/**'],
		ignores: ['src/**/*.server.ts', 'src/**/+server.ts', 'src/**/*.test.ts'],
		...compat.configs['flat/recommended']
	},
	{
		files: ['src/**'],
		rules: {
			'no-restricted-properties': [
				'error',
				...markup.map((property) => ({ property, message: 'Text becomes text, never markup.' })),
				...['write', 'writeln'].map((property) => ({
					...{ object: 'document', property },
					message: 'Text becomes text, never markup.'
				}))
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: `SvelteAttribute[key.name=/^(${markup.join('|')})$/]`,
					message: 'Text becomes text, never markup.'
				},
				{
					selector: 'SvelteDirective[kind="Binding"][key.name.name="innerHTML"]',
					message: 'Text becomes text, never markup.'
				}
			]
		}
	},
	{
		// What readers see stands in messages, in all languages.
		files: ['src/lib/**', 'src/routes/**'],
		ignores: ['src/**/*.test.ts', 'src/**/*.fixture.ts'],
		rules: { 'house/no-words': 'error', 'house/root-addresses': 'error' }
	},
	{
		files: ['{src,geo,tools}/**/*.{ts,js,svelte}'],
		rules: { 'max-lines': ['error', { max: 300, skipBlankLines: false }] }
	}
);
