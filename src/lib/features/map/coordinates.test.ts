import { expect, test } from 'vitest';
import { formatCoordinates, formatDecimal } from './coordinates.ts';

test.each([
	[[147.1, 44.5], '44°30.0′ N 147°06.0′ E'],
	[[145.99999, 43.99999], '44°00.0′ N 146°00.0′ E'],
	[[-70.05, -12.5], '12°30.0′ S 070°03.0′ W'],
	[[0, 0], '00°00.0′ N 000°00.0′ E'],
	[[190, 10], '10°00.0′ N 170°00.0′ W'],
	[[507.1, 44.5], '44°30.0′ N 147°06.0′ E'],
	[[5.0008, 9.0008], '09°00.0′ N 005°00.0′ E']
] as const)('%j is written %s', (at, written) => expect(formatCoordinates(at)).toBe(written));

test('what is pasted has its latitude first', () =>
	expect(formatDecimal([507.1, 44.5])).toBe('44.50000, 147.10000'));
