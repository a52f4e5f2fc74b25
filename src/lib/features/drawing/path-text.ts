/** A point as the next step from the one before, without the blank that a minus sign makes needless. */
const step = (dx: string, dy: string) => dx + (dy.startsWith('-') ? dy : ` ${dy}`);

/**
 * The same SVG path in fewer characters: steps instead of positions, rounded to some decimals. Takes the `M`, `L`
 * and `Z` of d3-geo; steps are taken from what is already rounded, so that errors do not add up.
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
		// The first position is no step: paths may be joined.
		const letter = command === 'L' ? 'l' : out === '' ? 'M' : 'm';
		const isSame = letter === 'l' && last === 'l';
		out += isSame ? (move.startsWith('-') ? move : ` ${move}`) : letter + move;
		[x, y, last] = [nx, ny, letter];
		if (command === 'M') [startX, startY] = [nx, ny];
	}
	return out;
}
