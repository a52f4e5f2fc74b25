import { expect, test } from 'vitest';
import { formatCounts } from './kind-counts.ts';

test('kinds are counted in their order, one and several told apart', () => {
	expect(formatCounts({ agreements: 2, events: 1 })).toBe('1 event, 2 agreements');
});

test('nothing is said of none, nor of what is no kind', () => {
	expect(formatCounts({ projects: 0, point_count: 7 })).toBe('');
});
