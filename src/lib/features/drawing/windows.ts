import { wholeBelow } from '$lib/core/framing.ts';
import type { Point } from '$lib/core/lines-and-boxes.ts';
import { placeNames, type NamePlace } from '$lib/core/name-places.ts';

/**
 * The drawing is one for all windows, and marks and words keep their size in each: so names are placed for four sizes
 * of the map, and src/drawing.css shows those of the size that is there. `size`: the least map of each in px, `[width,
 * height]`. In the two smaller ones names are as high as a finger needs.
 */
const windows = [
	{ id: 's', size: [320, 250] },
	{ id: 'm', size: [430, 394] },
	{ id: 'l', size: [640, 394] },
	{ id: 'xl', size: [900, 560] }
] as const;

/** Twice the padding of the map, in px: app.css, --map-left and --map-top. */
const padding = [80, 64] as const;

interface Subject {
	width: number;
	height: number;
	/** MapLibre's zoom of the drawing. */
	zoom: number;
}

/** A place of a name, and in which of the windows. */
export interface Stand {
	window: (typeof windows)[number]['id'] | 'all';
	place: NamePlace;
}

/**
 * Where each name stands: in each of the windows where the whole atlas is drawn; otherwise the same in all, since names
 * are few and far between.
 */
export function standsOf(
	names: readonly (Point & { name: string })[],
	marks: Record<Stand['window'], readonly Point[]>,
	{ width, height, zoom }: Subject
): Stand[][] {
	const placed = (window: Stand['window'], [w, h]: readonly [number, number], scale: number) => {
		const inPixels = <T extends Point>(at: T): T => ({ ...at, x: at.x * scale, y: at.y * scale });
		const [cx, cy] = [(width / 2) * scale, (height / 2) * scale];
		const places = placeNames(names.map(inPixels), {
			marks: marks[window].map(({ x, y }) => inPixels({ x, y })),
			seen: [cx - w / 2, cy - h / 2, cx + w / 2, cy + h / 2],
			height: window === 's' || window === 'm' ? 44 : 22
		});
		return { window, places };
	};
	const all =
		zoom >= wholeBelow
			? [placed('all', [2 * width + 400, 2 * height + 400], 1)]
			: windows.map(({ id, size }) =>
					placed(
						id,
						size,
						Math.min((size[0] - padding[0]) / width, (size[1] - padding[1]) / height)
					)
				);
	return names.map((_, i) =>
		all.flatMap(({ window, places }) => {
			const place = places[i];
			return place ? [{ window, place }] : [];
		})
	);
}
