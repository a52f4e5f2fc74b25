import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const styles = readFileSync('src/app.css', 'utf8');

/** The relative luminance of a colour `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((i) => {
		const value = parseInt(hex.slice(i, i + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each([
	['day', 1],
	['night', 2]
])('neither side’s colour weighs more than the other’s, by %s', (_, which) => {
	const of = (side: string) => {
		const token = new RegExp(`--claim-${side}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(styles);
		return luminance(token?.[which] ?? '') + 0.05;
	};
	const [japan, russia] = [of('japan'), of('russia')];
	expect(Math.max(japan, russia) / Math.min(japan, russia)).toBeLessThan(1.2);
});
