/** A circle round the origin, as an SVG path. */
export const circle = (r: number) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;

/** The rim of a ring from one share of the turn to another, clockwise from the top, as an SVG path. */
export function arc(radius: number, from: number, to: number): string {
	if (to - from >= 1) return circle(radius);
	const at = (share: number) => {
		const angle = share * 2 * Math.PI;
		return `${(Math.sin(angle) * radius).toFixed(2)} ${(-Math.cos(angle) * radius).toFixed(2)}`;
	};
	return `M${at(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}`;
}
