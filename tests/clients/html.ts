// The pages themselves, read by the Nu HTML checker: some of every kind, in three languages.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { reader, said } from './programs.ts';
import { same } from './tally.ts';

const site = 'build';

/** What it says and is right all the same, each with its reason. */
const allowed = [
	// The browser tests see the policy at work: they fail where anything is blocked. The checker reads files, which have no origin.
	'Resource violates Content Security Policy.*',
	'Inline (script|style) violates Content Security Policy.*',
	// SVG 2 has it on every shape; the checker knows SVG 1.1.
	'Attribute .pathLength. not allowed on element .circle. at this point\\.',
	// Properties of SVG 2, which browsers have.
	'CSS: .(vector-effect|paint-order).: Property .* doesn.t exist\\.',
	// As Svelte writes them.
	'Trailing slash on void elements.*'
];

const foldersIn = (folder: string) =>
	readdirSync(join(site, folder), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => join(folder, name))
		// The other languages stand in folders of their own.
		.filter((name) => name !== 'ru' && name !== 'ja')
		.toSorted();
const hasPage = (folder: string) => readdirSync(join(site, folder)).includes('index.html');

/** The first and the last page below a folder, so that pages with little and with much are among them. */
function endsOf(folder: string): string[] {
	const pages = foldersIn(folder).filter(hasPage);
	return [...new Set([pages.at(0), pages.at(-1)])].flatMap((page) => page ?? []);
}

/** Every page that is one of its kind, and two of each kind of which there are many, also of what is embedded. */
const sampleOf = (language: string): string[] =>
	[language, ...foldersIn(language)]
		.filter((folder) => hasPage(folder))
		.concat([...foldersIn(language), ...foldersIn(join(language, 'embed'))].flatMap(endsOf))
		.map((folder) => join(folder, 'index.html'));

interface Message {
	url: string;
	type: string;
	message: string;
	extract?: string;
}

export async function html(): Promise<void> {
	const jar = String(reader('vnu-jar'));
	for (const [language, folder] of [
		['English', '.'],
		['Russian', 'ru'],
		['Japanese', 'ja']
	] as const) {
		const pages = sampleOf(folder);
		if (folder === '.') pages.push('404.html');
		const pattern = `(${allowed.join('|')})`;
		const options = ['--format', 'json', '--stdout', '--exit-zero-always'];
		const output = await said(
			'java',
			['-Xss16m', '-jar', jar, ...options, '--filterpattern', pattern, ...pages],
			site
		);
		const { messages } = JSON.parse(output) as { messages: Message[] };
		const faults = messages.map(({ url, type, message }) => `${type} in ${url}: ${message}`);
		same(`vnu finds no fault in ${pages.length} pages in ${language}`, faults, []);
	}
}
