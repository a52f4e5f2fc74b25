import type { Page } from '@playwright/test';

/** Letters as they are set: those of one weight and style together. */
type Set = { font: string; letters: string };

/** The letters of all that is read on a page, by how they are set. */
const lettersOf = (page: Page): Promise<Set[]> =>
	page.evaluate(() => {
		const sets = new Map<string, globalThis.Set<string>>();
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const { parentElement: element, textContent } = node;
			if (!element || element.closest('script, style, template, code, kbd')) continue;
			const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element);
			const font = `${fontStyle} ${fontWeight} 24px ${fontFamily}`;
			const letters = sets.get(font) ?? new Set();
			for (const letter of textContent?.match(/\p{L}/gu) ?? []) letters.add(letter);
			sets.set(font, letters);
		}
		return [...sets].map(([font, letters]) => ({ font, letters: [...letters].join('') }));
	});

/**
 * The letters that a page does not draw from the atlas's own fonts, those that it reads and those that are named besides:
 * they look as without these fonts, a box where a machine has none for them.
 */
export async function strangeLetters(page: Page, besides: string): Promise<string[]> {
	const own = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
	const sets = [...(await lettersOf(page)), { font: `600 24px ${own}`, letters: besides }];
	return page.evaluate(async (all) => {
		const context = new OffscreenCanvas(32, 32).getContext('2d', { willReadFrequently: true })!;
		const picture = (font: string, letter: string) => {
			context.clearRect(0, 0, 32, 32);
			context.font = font;
			context.fillText(letter, 3, 25);
			return context.getImageData(0, 0, 32, 32).data.join();
		};
		const strange: string[] = [];
		for (const { font, letters } of all) {
			await document.fonts.load(font, letters);
			// The stretched Arial draws what has no font of ours.
			const ours = font.replace(/"Plex Fallback", /, '');
			const without = ours.replaceAll(/"[^"]*Plex[^"]*", /g, '');
			for (const letter of new Set(letters))
				if (picture(ours, letter) === picture(without, letter)) strange.push(`${letter} ${font}`);
		}
		return strange;
	}, sets);
}
