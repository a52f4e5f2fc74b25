/** A relative step, without the space where a minus sign separates the two numbers. */
const step = (dx: string, dy: string) => dx + (dy.startsWith('-') ? dy : ` ${dy}`);

/**
 * Shortens an SVG path of `M`, `L` and `Z`, as d3-geo writes it: relative steps, rounded to some decimals. Steps start
 * from the rounded position, so that errors do not add up.
 */
export function shorten(path: string, digits: number): string {
	const by = 10 ** digits;
	const text = (units: number) => String(units / by).replace(/^(-?)0\./, '$1.');
	let [x, y] = [0, 0];
	let [startX, startY] = [0, 0];
	let out = '';
	let last = '';
	for (const [, command = '', px = '', py = ''] of path.matchAll(
		/([MLZ])(?:([-\d.]+),([-\d.]+))?/g
	)) {
		if (command === 'Z') {
			out += 'z';
			[x, y, last] = [startX, startY, 'z'];
			continue;
		}
		const [nx, ny] = [Math.round(Number(px) * by), Math.round(Number(py) * by)];
		if (command === 'L' && nx === x && ny === y) continue;
		const move = step(text(nx - x), text(ny - y));
		// The first position stays absolute, so that paths can be joined.
		const letter = command === 'L' ? 'l' : out === '' ? 'M' : 'm';
		const isSame = letter === 'l' && last === 'l';
		out += isSame ? (move.startsWith('-') ? move : ` ${move}`) : letter + move;
		[x, y, last] = [nx, ny, letter];
		if (command === 'M') [startX, startY] = [nx, ny];
	}
	return out;
}

/** The rings of an SVG path of `M`, `L` and `Z`, each as its positions `[x, y]`. */
const ringsOf = (path: string) =>
	path
		.split('Z')
		.map((ring) =>
			[...ring.matchAll(/([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
		)
		.filter(({ length }) => length > 0);

/** Twice the area of a ring: positive where it runs clockwise on a screen. */
export const windingOf = (ring: readonly (readonly number[])[]): number =>
	ring.reduce((sum, [x = 0, y = 0], i) => {
		const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
		return sum + x * nextY - y * nextX;
	}, 0);

/**
 * A path of `M`, `L` and `Z` that runs clockwise. d3-geo turns a ring round where it clips one that runs along the
 * edge twice; beside its neighbour it would then be a hole where the two overlap.
 */
export function clockwise(path: string): string {
	const rings = ringsOf(path);
	return rings.reduce((sum, ring) => sum + windingOf(ring), 0) >= 0 ? path : turned(rings);
}

/** A path of `M`, `L` and `Z` that runs anticlockwise: a hole. */
export function anticlockwise(path: string): string {
	const rings = ringsOf(path);
	return rings.reduce((sum, ring) => sum + windingOf(ring), 0) <= 0 ? path : turned(rings);
}

const turned = (rings: ReturnType<typeof ringsOf>): string =>
	rings.map((ring) => `M${ring.toReversed().join('L')}Z`).join('');
