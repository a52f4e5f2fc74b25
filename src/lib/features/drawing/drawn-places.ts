// What the drawing of the first paint has in a window like this one: the map that takes its place has the same.
import type { NamePlace } from '$lib/core/name-candidates.ts';

const anchors = ['start', 'middle', 'end'] as const;

/** Where the names of places stand, by address. */
export const drawnPlaces = (hrefs: readonly string[]): (NamePlace | undefined)[] =>
	hrefs.map((href) => {
		const link = document.querySelector(`.drawing .place[href="${href}"]`);
		const name = [...(link?.children ?? [])]
			.find((group) => getComputedStyle(group).display !== 'none')
			?.querySelector('.name');
		const anchor = anchors.find((word) => name?.classList.contains(word));
		if (!name || !anchor) return undefined;
		return { dx: Number(name.getAttribute('x')), dy: Number(name.getAttribute('y')), anchor };
	});

/** The zoom at which its marks are gathered; undefined where there is no drawing. */
export function drawnRings(): number | undefined {
	const drawing = document.querySelector<SVGSVGElement>('.drawing');
	if (!drawing) return undefined;
	const zooms = drawing.dataset.rings?.split(' ') ?? [];
	const zoom = zooms[Number(getComputedStyle(drawing).getPropertyValue('--window'))];
	return zoom === undefined ? undefined : Number(zoom);
}
