import { readFileSync } from 'node:fs';

/**
 * The oldest browsers that the site is built for, as Vite names them: `chrome111`, `ios16.4`. They stand in package.json,
 * where the lint rule of built-ins reads them too.
 */
export function browsers(): string[] {
	const { browserslist }: { browserslist: string[] } = JSON.parse(
		readFileSync('package.json', 'utf8')
	);
	return browserslist.map((oldest) => oldest.replace('ios_saf', 'ios').replace(' >= ', ''));
}
