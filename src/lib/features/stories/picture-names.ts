/** A place to be named, and where it lies, in px. */
export interface Spot {
	name: string;
	at: readonly [number, number];
}

/** A name in its lines, the middle of the first line's foot, and the box that it fills, in px. */
interface Name {
	lines: string[];
	x: number;
	y: number;
	box: readonly [number, number, number, number];
}

/**
 * Of semi-bold letters of 14 px: width of a letter on average, and of a Japanese one; height of a line, and how far below its
 * spot a name begins.
 */
const [letter, wide, line, drop] = [8.4, 14, 16, 18];
/** From the edge of the picture, in px. */
const edge = 6;

const widthOf = (text: string) =>
	[...text].reduce(
		(sum, sign) => sum + (/[\u3000-\u9fff\uff00-\uffef]/.test(sign) ? wide : letter),
		0
	);

function nameOf({ name, at: [left, top] }: Spot, [width, height]: readonly [number, number]): Name {
	// Both names of an island, one above the other.
	const lines = name.split(/(?<= \/) /);
	const half = Math.max(...lines.map(widthOf)) / 2;
	const x = Math.round(Math.min(Math.max(left, half + edge), width - half - edge));
	const tall = lines.length * line;
	const y = Math.round(Math.min(top + drop, height - edge - tall + line));
	return { lines, x, y, box: [x - half, y - line, x + half, y - line + tall] };
}

const overlap = (a: Name['box'], b: Name['box']) =>
	a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** The names of the spots that lie in a picture of a size, whole and none over another: who comes first stays. */
export function placeNames(spots: readonly Spot[], size: readonly [number, number]): Name[] {
	const placed: Name[] = [];
	for (const spot of spots) {
		const [x, y] = spot.at;
		if (x < 0 || y < 0 || x > size[0] || y > size[1]) continue;
		const name = nameOf(spot, size);
		if (!placed.some(({ box }) => overlap(box, name.box))) placed.push(name);
	}
	return placed;
}
