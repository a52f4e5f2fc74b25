import type { Position, Ring } from './rings.ts';

const kmPerDegree = 111.195;
const radians = Math.PI / 180;

/** Positive when the ring runs counter-clockwise, in km² on a plane true at its first latitude. */
export function signedArea(ring: Ring): number {
	const scale = kmPerDegree ** 2 * Math.cos((ring[0]?.[1] ?? 0) * radians);
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const [a, b] = [ring[i - 1]!, ring[i]!];
		sum += a[0] * b[1] - b[0] * a[1];
	}
	return (sum / 2) * scale;
}

/** Exterior rings run counter-clockwise (RFC 7946 §3.1.6). */
export const rightHanded = (ring: Ring): Ring => (signedArea(ring) < 0 ? ring.toReversed() : ring);

export function contains(ring: Ring, [x = NaN, y = NaN]: readonly number[]): boolean {
	let inside = false;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [a, b] = [ring[i]!, ring[j]!];
		if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0])
			inside = !inside;
	}
	return inside;
}

export function distanceKm(a: Position, b: Position): number {
	return (
		Math.hypot((b[0] - a[0]) * Math.cos(((a[1] + b[1]) / 2) * radians), b[1] - a[1]) * kmPerDegree
	);
}

function offLineKm(p: Position, a: Position, b: Position): number {
	const c = Math.cos(p[1] * radians) * kmPerDegree;
	const [px, py] = [(p[0] - a[0]) * c, (p[1] - a[1]) * kmPerDegree];
	const [bx, by] = [(b[0] - a[0]) * c, (b[1] - a[1]) * kmPerDegree];
	const length = bx * bx + by * by;
	const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * bx + py * by) / length));
	return Math.hypot(px - t * bx, py - t * by);
}

/** How finely a coast is drawn at a place: how far it may stray, in km, and to how many decimals. */
export interface Detail {
	tolerance: number;
	decimals: number;
}

/**
 * Douglas–Peucker with a detail that may differ from place to place.
 * Undefined when less than a triangle is left.
 */
export function simplify(ring: Ring, detailAt: (p: Position) => Detail): Ring | undefined {
	const keep = new Uint8Array(ring.length);
	// A closed ring has no ends of its own: the point farthest from the first serves as the other one.
	let far = 0;
	for (let i = 1; i < ring.length; i++)
		if (distanceKm(ring[0]!, ring[i]!) > distanceKm(ring[0]!, ring[far]!)) far = i;
	keep[0] = keep[far] = keep[ring.length - 1] = 1;
	const stack: [number, number][] = [
		[0, far],
		[far, ring.length - 1]
	];
	for (let span = stack.pop(); span; span = stack.pop()) {
		const [first, last] = span;
		let [worst, at] = [1, -1];
		for (let i = first + 1; i < last; i++) {
			const p = ring[i]!;
			const excess = offLineKm(p, ring[first]!, ring[last]!) / detailAt(p).tolerance;
			if (excess > worst) [worst, at] = [excess, i];
		}
		if (at > 0) {
			keep[at] = 1;
			stack.push([first, at], [at, last]);
		}
	}
	const out: Ring = [];
	ring.forEach(([lng, lat], i) => {
		if (!keep[i]) return;
		const { decimals } = detailAt([lng, lat]);
		const p: Position = [Number(lng.toFixed(decimals)), Number(lat.toFixed(decimals))];
		const before = out.at(-1);
		if (before?.[0] !== p[0] || before[1] !== p[1]) out.push(p);
	});
	if (out.length < 4) return undefined;
	out[out.length - 1] = [...out[0]!];
	return out;
}
