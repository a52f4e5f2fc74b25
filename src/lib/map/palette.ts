import { tokens, type Palette } from '$lib/layers/tokens.ts';

/** Brightness is a number; every other token is a colour. */
const isNumber = (token: string) => token === 'relief-light';

/**
 * The page's present value of every colour that the map uses. A probe is asked, because a custom property holds
 * `light-dark(…)` as it is written.
 */
export function readPalette(root: HTMLElement = document.documentElement): Palette {
	const probe = document.createElement('i');
	root.append(probe);
	const style = getComputedStyle(probe);
	const palette = Object.fromEntries(
		tokens.map((token) => {
			if (isNumber(token)) return [token, style.getPropertyValue(`--${token}`).trim()];
			probe.style.color = `var(--${token})`;
			return [token, style.color];
		})
	) as Palette;
	probe.remove();
	return palette;
}
