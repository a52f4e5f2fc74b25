import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { windowClasses } from './windows.ts';

const styles = readFileSync('src/drawing.css', 'utf8');

test.each(windowClasses)(
	'the style sheet shows what is drawn for a %s window, and only there',
	(name) => {
		const rule = new RegExp(
			`@media [^{]+\\{\\s*\\.drawing \\.in-${name}\\.in-${name} \\{\\s*display: inline;`
		);
		expect(styles).toMatch(rule);
	}
);

test.each([...windowClasses.entries()])('it counts them: %i is a %s window', (i, name) => {
	const rule = new RegExp(
		`\\.in-${name}\\.in-${name} \\{[^}]+\\}\\s*\\.drawing \\{\\s*--window: ${i};`
	);
	expect(styles).toMatch(rule);
});

test('every width in rem is in one class of windows', () => {
	const ranges = [...styles.matchAll(/@media ([^{]+) \{\s*\.drawing \.in-/g)].map(
		([, query = '']) => ({
			from: Number(/min-width: ([\d.]+)rem/.exec(query)?.[1] ?? 0),
			to: Number(/max-width: ([\d.]+)rem/.exec(query)?.[1] ?? Infinity)
		})
	);
	expect(ranges).toHaveLength(windowClasses.length);
	expect(ranges[0]?.from).toBe(0);
	expect(ranges.at(-1)?.to).toBe(Infinity);
	for (const [i, { to }] of ranges.slice(0, -1).entries())
		expect(ranges[i + 1]?.from).toBeCloseTo(to + 0.01, 5);
});
