import { expect, test } from 'vitest';
import { fromKeys } from '$lib/core/from-keys.ts';
import { drawnNames } from './drawn-names.server.ts';
import type { DrawnMark } from './drawn-marks.server.ts';
import { windowClasses } from './windows.ts';

const sheet = { width: 640, height: 320 };
const sochi = { id: 'sochi', name: 'Sochi', href: '/places/sochi/', x: 100, y: 200 };
const ring = (href: string, x: number, y: number): DrawnMark => ({
	...{ href, label: 'a ring', hollow: false, counts: [['events', 12]] },
	...{ x, y }
});
const everywhere = (...marks: DrawnMark[]) => fromKeys(windowClasses, () => marks);

test('a name that stands the same in all windows is drawn once', () => {
	const [names] = drawnNames([sochi], everywhere(), sheet, false);
	expect(names).toHaveLength(1);
	expect(names?.[0]).toMatchObject({ windows: undefined, x: 100, y: 200 });
});

test('it belongs to the ring that stands for its place', () => {
	const marks = everywhere(ring('/places/sochi/', 130, 210), ring('/places/yamal/', 101, 200));
	const [names] = drawnNames([sochi], marks, sheet, false);
	for (const { x, y } of names ?? []) expect([x, y]).toEqual([130, 210]);
	expect(names?.length).toBeGreaterThan(0);
});

test('in each class of windows it has one place', () => {
	const marks = everywhere(ring('/places/sochi/', 100, 200), ring('/places/yamal/', 130, 200));
	const [names = []] = drawnNames([sochi], marks, sheet, false);
	const all = names.flatMap(({ windows }) => windows ?? windowClasses);
	expect(all.toSorted()).toEqual([...windowClasses].toSorted());
});
