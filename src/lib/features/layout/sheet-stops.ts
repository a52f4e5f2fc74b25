/**
 * The stop at which a dragged sheet comes to rest: the one nearest to where it would be a moment after it was
 * let go.
 *
 * @param at where its edge is, in px from the top
 * @param speed px per ms, downwards positive
 * @param stops px from the top, of each stop
 */
export function restAt<T extends string>(
	at: number,
	speed: number,
	stops: readonly (readonly [T, number])[]
): T | undefined {
	const aim = at + speed * 150;
	return stops.toSorted((a, b) => Math.abs(a[1] - aim) - Math.abs(b[1] - aim))[0]?.[0];
}
