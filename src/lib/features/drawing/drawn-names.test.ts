import { sum } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { fromKeys } from '$lib/core/from-keys.ts';
import { clashOf, standsIn } from '$lib/core/name-stand.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { focusOfPath } from '$lib/data/map/focus.ts';
import { drawingOf, type Drawing } from './drawing.server.ts';
import { drawnNames, viewsIn } from './drawn-names.server.ts';
import type { DrawnMark } from './drawn-marks.server.ts';
import { windowClasses, type WindowClass } from './windows.ts';

const sheet = { width: 640, height: 320, isWhole: false, pins: [], hasYears: false };
const sochi = { id: 'sochi', name: 'Sochi', href: '/places/sochi/', x: 100, y: 200 };
const ring = (href: string, x: number, y: number): DrawnMark => ({
	...{ href, label: 'a ring', hollow: false, counts: [['events', 12]] },
	...{ x, y }
});
const everywhere = (...marks: DrawnMark[]) => fromKeys(windowClasses, () => marks);

test('a name that stands the same in all windows is drawn once', () => {
	const [names] = drawnNames([sochi], everywhere(), sheet);
	expect(names).toHaveLength(1);
	expect(names?.[0]).toMatchObject({ windows: undefined, x: 100, y: 200 });
});

test('it belongs to the ring that stands for its place', () => {
	const marks = everywhere(ring('/places/sochi/', 130, 210), ring('/places/yamal/', 101, 200));
	const [names] = drawnNames([sochi], marks, sheet);
	for (const { x, y } of names ?? []) expect([x, y]).toEqual([130, 210]);
	expect(names?.length).toBeGreaterThan(0);
});

test('in each class of windows it has one place', () => {
	const marks = everywhere(ring('/places/sochi/', 100, 200), ring('/places/yamal/', 130, 200));
	const [names = []] = drawnNames([sochi], marks, sheet);
	const all = names.flatMap(({ windows }) => windows ?? windowClasses);
	expect(all.toSorted()).toEqual([...windowClasses].toSorted());
});

test('on a page that is shown no larger than it is drawn, what lies round it is not parted', () => {
	const small = { ...sheet, width: 1, height: 1, isWhole: true };
	const [view] = viewsIn(
		'desktop',
		[
			{ ...sochi, x: 31, y: 0 },
			{ ...sochi, x: 1, y: 0 }
		],
		[],
		small
	);
	expect((view?.names[0]?.x ?? 0) - (view?.names[1]?.x ?? 0)).toBe(30);
});

/** The names of a drawing in the windows of a class, and what is wrong with them in each. */
function namesOf(drawing: Drawing, name: WindowClass) {
	const isIn = ({ windows }: { windows: WindowClass[] | undefined }) =>
		!windows || windows.includes(name);
	const marks = drawing.marks.filter(isIn).flatMap((set) => set.marks);
	const places = drawing.places.flatMap(({ names, ...place }) => {
		const drawn = names.find(isIn);
		return drawn ? [{ ...place, x: drawn.x, y: drawn.y, place: drawn.place }] : [];
	});
	const views = viewsIn(name, places, marks, {
		...drawing,
		isWhole: drawing.whole,
		hasYears: false
	});
	const faults = views.map((view) => {
		const stands = places.flatMap(({ place }, i) => standsIn([view], i)([place]));
		const between = stands.flatMap((a, i) => stands.slice(i + 1).map((b) => clashOf(a, b)));
		return sum([...stands, ...between], ({ count }) => count);
	});
	return { names: places.map(({ name }) => name), faults };
}

// The Yamal Peninsula lies outside what the Declaration is about: small windows show it all the same.
describe.each([
	['/', 6],
	['/agreements/declaration-1956/', 5]
])('on the whole atlas of %s', (path, least) => {
	const drawing = drawingOf(atlas, focusOfPath(atlas, path));
	test.each(windowClasses)(
		'names cover and cross nothing and are whole in a %s window of any size',
		async (name) => {
			const { names, faults } = namesOf(await drawing, name);
			expect(names.length).toBeGreaterThanOrEqual(least);
			expect(faults).toEqual(faults.map(() => 0));
		}
	);
});
