import { paletteOf, type Palette, type Token } from '$lib/layers/tokens.ts';

/** The brightness of the relief is a number; every other token is a colour. */
const isNumber = (token: Token) => token === 'relief-light';

/**
 * The present value of every colour that the map uses, in the theme that is on. It is read from a probe element: the
 * computed value of a custom property is still `light-dark(…)`, that of a `color` is resolved.
 */
export function readPalette(root: HTMLElement = document.documentElement): Palette {
	const probe = document.createElement('i');
	root.append(probe);
	const style = getComputedStyle(probe);
	const palette = paletteOf((token) => {
		if (isNumber(token)) return style.getPropertyValue(`--${token}`).trim();
		probe.style.color = `var(--${token})`;
		return style.color;
	});
	probe.remove();
	return palette;
}
