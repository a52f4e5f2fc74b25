import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong, each after the state that the page is in; within a part of the page if one is named. */
export async function check(page: Page, state: string, part?: string): Promise<string[]> {
	return [...(await checkForm(page, state, part)), ...(await checkColours(page, state, part))];
}

/** Looks at a page by day and by night, when only its colours are others. */
export async function checkDayAndNight(page: Page): Promise<string[]> {
	const found = await check(page, 'light');
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...found, ...(await checkColours(page, 'dark'))];
}

const colours = ['color-contrast', 'link-in-text-block'];

/** Looks at everything but colours, which are the same in a window of any width. */
export async function checkForm(page: Page, state = 'form', part?: string): Promise<string[]> {
	const axe = builder(page).disableRules(colours);
	return findings(part ? axe.include(part) : axe, state);
}

/**
 * Looks at colours, at one of each kind of text: those that have the same element, classes and states all the way up
 * have the same colours, and a list may have hundreds of a kind.
 */
async function checkColours(page: Page, state: string, part = 'body'): Promise<string[]> {
	await page.evaluate(
		([mark, within]) => {
			const states =
				/^(aria-(current|expanded|pressed|selected|checked|sort|disabled)|data-.*|role)$/;
			const kindOf = (element: Element): string => {
				const own = [...element.attributes]
					.filter(({ name }) => states.test(name) && name !== mark)
					.map(({ name, value }) => `${name}=${value}`);
				const on = [':disabled', ':checked', '[open]'].filter((word) => element.matches(word));
				const name = [element.tagName, ...[...element.classList].sort(), ...own, ...on].join(' ');
				return element.parentElement ? `${kindOf(element.parentElement)}>${name}` : name;
			};
			for (const before of document.querySelectorAll(`[${mark}]`)) before.removeAttribute(mark);
			const seen = new Set<string>();
			for (const element of document.querySelectorAll(`${within}, ${within} *`)) {
				const hasWords = [...element.childNodes].some(
					(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
				);
				const isSeen = hasWords && element.checkVisibility();
				// What is not in the window is looked at as well, but an empty field has no words to see.
				const isField = element.matches('input, textarea, select');
				if (!isSeen && !isField) continue;
				const kind = kindOf(element);
				if (!seen.has(kind)) element.setAttribute(mark, '');
				seen.add(kind);
			}
			if (seen.size === 0) throw new Error(`there are no words in ${within}`);
		},
		['data-looked-at', part] as const
	);
	return findings(builder(page).include('[data-looked-at]').withRules(colours), state);
}

// Without frames there is nothing to put together, which would cost more than the looking.
const builder = (page: Page) =>
	new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

async function findings(axe: AxeBuilder, state: string): Promise<string[]> {
	const { violations } = await axe.analyze();
	return violations.map(
		(v) => `${state}: ${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' · ')}`
	);
}
