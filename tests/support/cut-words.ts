import type { Page } from '@playwright/test';

/**
 * What words of a page are not seen whole, a sentence each: those that run out of the window or over the edge of their
 * own box. What can be scrolled to is no fault, nor what is said to be read aloud only.
 */
export const cutWords = (page: Page): Promise<string[]> => page.evaluate(look);

/** Runs in the page. */
function look(): string[] {
	const width = document.documentElement.clientWidth;
	const faults: string[] = [];
	if (document.documentElement.scrollWidth > width)
		faults.push('the page is wider than the window');
	const scrolls = (element: Element | null): boolean =>
		element !== null &&
		(/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const words = node.textContent?.trim() ?? '';
		let box = node.parentElement;
		if (!words || !box?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
			continue;
		while (box && /^inline$|contents/.test(getComputedStyle(box).display)) box = box.parentElement;
		if (!box || box.closest('svg, .unseen, .chart') || scrolls(box)) continue;
		if (getComputedStyle(box).clipPath !== 'none') continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const lines = [...range.getClientRects()].filter((line) => line.width > 1);
		const { left, right } = box.getBoundingClientRect();
		if (right - left < 2) continue;
		if (lines.some((line) => line.right > width + 1 || line.left < -1))
			faults.push(`"${words}" runs out of the window`);
		else if (lines.some((line) => line.right > right + 2 || line.left < left - 2))
			faults.push(`"${words}" runs over its edge`);
	}
	return faults;
}
