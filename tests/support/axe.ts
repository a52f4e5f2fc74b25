import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axeCore from 'axe-core';
import { markKinds } from './kinds-of-text.ts';

const colours = ['color-contrast', 'link-in-text-block'];
/** Stands on each element whose colours are looked at. */
const mark = 'data-looked-at';

/** What axe finds wrong, each after the state that the page is in; within a part of the page if one is named. */
export async function check(page: Page, state: string, part?: string): Promise<string[]> {
	return [...(await checkForm(page, state, part)), ...(await checkColours(page, state, part))];
}

/** Looks at a page by day and by night, when only its colours are others. */
export async function checkDayAndNight(page: Page, part?: string): Promise<string[]> {
	const found = await check(page, 'light', part);
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...found, ...(await checkColours(page, 'dark', part))];
}

/** Looks at everything but colours, which are the same in a window of any width; and at the size of what is pressed. */
export const checkForm = (page: Page, state = 'form', part = 'html'): Promise<string[]> =>
	run(page, state, part, {
		rules: {
			...Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])),
			// WCAG 2.2, 2.5.8: 24 pixels, or as much room around. axe leaves it to be asked for.
			'target-size': { enabled: true }
		}
	});

/** Looks at colours, at one of each kind of text: a list may have hundreds of a kind. */
async function checkColours(page: Page, state: string, part = 'html'): Promise<string[]> {
	await page.evaluate(markKinds, [mark, part] as const);
	return run(page, state, part, { runOnly: colours });
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function run(
	page: Page,
	state: string,
	part: string,
	options: axeCore.RunOptions
): Promise<string[]> {
	// A page that goes on by links keeps it.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	const found = await page.evaluate(
		async ([within, how, attribute]) => {
			const { axe } = window as unknown as { axe: typeof axeCore };
			axe.configure({
				rules: [
					{ id: 'color-contrast', selector: `[${attribute}]` },
					{ id: 'link-in-text-block', selector: `a[href][${attribute}]` }
				]
			});
			const { violations } = await axe.run(within, { ...how, resultTypes: ['violations'] });
			// The two ends of a short range lie on one another; the fields of the panel say the same (the exception “Equivalent”).
			const isCoveredEnd = ({ html, any }: axeCore.NodeResult) =>
				html.includes('role="slider"') && any.some(({ message }) => message.includes('obscured'));
			return violations
				.map(({ id, nodes }) => ({
					id,
					nodes: nodes.filter((node) => id !== 'target-size' || !isCoveredEnd(node))
				}))
				.filter(({ nodes }) => nodes.length > 0)
				.map(
					({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' · ')}`
				);
		},
		[part, options, mark] as const
	);
	return found.map((line) => `${state}: ${line}`);
}
