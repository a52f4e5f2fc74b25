import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { fromKeys } from '$lib/core/from-keys.ts';
import { frameOf } from '$lib/data/map/focus.ts';
import { primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import { marksIn, markSets, type DrawnMark } from './drawn-marks.server.ts';
import { windowClasses, zoomIn, type WindowClass } from './windows.ts';

const whole = marksIn(
	undefined,
	(name) => zoomIn(name, frameOf(atlas, undefined), false),
	([x, y]) => ({ x, y })
);
const total = ({ counts }: DrawnMark) => counts.reduce((sum, [, count]) => sum + count, 0);

test.each(windowClasses)('each of the six places has a ring of its own: %s', (name) => {
	for (const id of primaryPlaces)
		expect(whole[name].map(({ href }) => href)).toContain(`/places/${id}/`);
});

test.each(windowClasses)(
	'a ring says where it is, and its number is that of its words: %s',
	(name) => {
		const rings = whole[name].filter((mark) => total(mark) > 1);
		expect(rings.length).toBeGreaterThan(5);
		for (const ring of rings)
			expect(ring.label).toMatch(
				new RegExp(`^.+ · ${total(ring)} records: \\d+ (event|project|agree)`)
			);
	}
);

test('a mark that is the same in several windows is drawn once', () => {
	const mark = (label: string, x: number): DrawnMark => ({
		...{ href: '/', label, hollow: false, counts: [['events', 1]] },
		...{ x, y: 0 }
	});
	const near = [mark('everywhere', 1), mark('near', 2)];
	const far = [mark('everywhere', 1), mark('far', 3)];
	const sets = markSets({ ...fromKeys(windowClasses, () => near), small: far, phone: far });
	const inWords = sets.map(({ windows, marks }) => [windows, marks.map(({ label }) => label)]);
	expect(inWords).toEqual([
		[undefined, ['everywhere']],
		[['small', 'phone'], ['far']],
		[['tablet', 'laptop', 'desktop', 'large'], ['near']]
	]);
});

test.each<[WindowClass, boolean, number]>([
	['phone', false, 3.25],
	['desktop', false, 4.2],
	// Its room is taken from the map.
	['desktop', true, 3.7],
	// Here most of it is taken from the text.
	['phone', true, 3.01]
])('the zoom in the window of a %s, with the years open: %s', (name, hasYears, zoom) =>
	expect(zoomIn(name, [138.6, 41.2, 158.2, 54.8], hasYears)).toBeCloseTo(zoom, 1)
);
