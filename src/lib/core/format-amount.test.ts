import { expect, test } from 'vitest';
import { formatAmount } from './format-amount.ts';

test.each([
	[{ value: 23000000000, currency: 'USD' }, '$23 billion'],
	[{ value: 2000000000, currency: 'RUB' }, 'RUB 2 billion'],
	[{ value: 1710000000, currency: 'EUR' }, '€1.71 billion'],
	[{ value: 123456789, currency: 'JPY' }, '¥123,456,789'],
	[{ value: 3500, unit: 't' }, '3,500 t'],
	[{ value: 2150.5, unit: 't' }, '2,150.5 t']
])('%j is said as %s', (amount, said) => {
	expect(formatAmount(amount).replaceAll('\u00a0', ' ')).toBe(said);
});
