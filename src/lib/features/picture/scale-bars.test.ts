import { expect, test } from 'vitest';
import { metresPerPx, scaleBars } from './scale-bars.ts';

test('a map of zoom 0 has the equator on 512 px', () => {
	expect(metresPerPx(0, 0) * 512).toBeCloseTo(40_030_230, -1);
});

test.each([
	['one zoom nearer a px is half as much', metresPerPx(44, 7), metresPerPx(44, 6), 0.5],
	['at 60° it is half of that at the equator', metresPerPx(60, 6), metresPerPx(0, 6), 0.5],
	['south is as north', metresPerPx(-44, 6), metresPerPx(44, 6), 1]
])('%s', (_, one, other, ratio) => {
	expect(one / other).toBeCloseTo(ratio, 9);
});

test.each([
	// metres per px, the most px, what the bars say
	[1000, 90, '50 km', 50, '30 nm', 55.56],
	[metresPerPx(44, 6), 90, '50 km', undefined, '30 nm', undefined],
	[100_000, 90, '5000 km', 50, '3000 nm', 55.56],
	[2, 90, '100 m', 50, '0.05 nm', 46.3],
	[11.2, 90, '1 km', 89.29, '0.5 nm', 82.68]
])(
	'%f m for each px: the bars are round, and as long as they say',
	(metres, most, km, kmPx, nm, nmPx) => {
		const [metric, nautical] = scaleBars(metres, most);
		expect([metric?.label, nautical?.label]).toEqual([km, nm]);
		if (kmPx) expect(metric?.length).toBeCloseTo(kmPx, 1);
		if (nmPx) expect(nautical?.length).toBeCloseTo(nmPx, 1);
		for (const bar of [metric, nautical]) expect(bar?.length).toBeLessThanOrEqual(most);
		// Both say the same of one px.
		const perPx = (label = '', length = 0) => Number.parseFloat(label) / length;
		const unit = metric?.label.endsWith('km') ? 1000 : 1;
		expect(perPx(metric?.label, metric?.length) * unit).toBeCloseTo(metres, 6);
		expect(perPx(nautical?.label, nautical?.length) * 1852).toBeCloseTo(metres, 6);
	}
);
