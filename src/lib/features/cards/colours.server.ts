import { readFileSync } from 'node:fs';

const styles = readFileSync('src/app.css', 'utf8');

/** The day's colour of a token of src/app.css. Throws where there is no such token. */
function day(token: string): string {
	const [, colour] = new RegExp(`--${token}: light-dark\\((#[0-9a-f]+),`).exec(styles) ?? [];
	if (!colour) throw new Error(`src/app.css has no colour --${token}`);
	return colour;
}

const tokens = [
	'sea',
	'land',
	'coast',
	'area',
	'area-edge',
	'selected',
	'label',
	'halo',
	'paper',
	'ink',
	'ink-soft',
	'line-strong',
	'claim-japan',
	'claim-russia',
	'claim-both'
] as const;

/** The colours of a card: those of the page by day, and of the marks by kind. */
export const colours = {
	...(Object.fromEntries(tokens.map((token) => [token, day(token)])) as Record<
		(typeof tokens)[number],
		string
	>),
	events: day('event'),
	projects: day('project'),
	agreements: day('agreement')
};
