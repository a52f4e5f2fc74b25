import { tokens, type Palette } from '$lib/layers/tokens.ts';

/** The page's present value of every colour that the map uses. */
export function readPalette(element: Element = document.documentElement): Palette {
	const style = getComputedStyle(element);
	return Object.fromEntries(
		tokens.map((token) => [token, style.getPropertyValue(`--${token}`).trim()])
	) as Palette;
}
