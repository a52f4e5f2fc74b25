// Protects: the scale in nautical miles says its number once, with its unit.
import { expect, test } from 'vitest';
import { sayMiles } from './say-miles.ts';

test.each([
	['1\u00a0', '1\u00a0nm'],
	['0.3\u00a0', '0.3\u00a0nm'],
	['3000\u00a0', '3000\u00a0nm'],
	['20\u00a0nm', '20\u00a0nm']
])('%j becomes %j', (textContent, said) => {
	const scale = { textContent };
	sayMiles(scale);
	expect(scale.textContent).toBe(said);
});
