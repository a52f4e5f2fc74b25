import type { NamePlace } from '$lib/core/name-places.ts';

const anchors = ['start', 'middle', 'end'] as const;

/** Where the names of places stand in the drawing of the first paint, in a window like this one; by address. */
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
