import type { Camera } from '$lib/core/camera.ts';
import { worldSize } from '$lib/core/framing.ts';
import { project } from '$lib/core/mercator.ts';

/** How many zoom levels the drawing may be scaled by; further it would be coarse, or a speck. */
const farthest = 2.5;

/**
 * Moves the drawing of the first paint to where a link looks, so that the map takes its place without a jump.
 * Returns whether it could: a link may look where nothing was drawn.
 */
export function placeDrawing(
	drawing: SVGSVGElement,
	{ center, zoom, bearing, pitch }: Camera
): boolean {
	const { x = '', y = '', scale = '' } = drawing.dataset;
	const drawn = Number(scale);
	const box = drawing.parentElement;
	const up = drawn / worldSize(zoom);
	if (!box || bearing !== 0 || pitch !== 0 || Math.abs(Math.log2(up)) > farthest) return false;
	const [width, height] = [box.clientWidth * up, box.clientHeight * up];
	const [cx, cy] = project(center);
	const middle = [(cx - Number(x)) * drawn, (cy - Number(y)) * drawn] as const;
	const { width: w, height: h } = drawing.viewBox.baseVal;
	// Only the surroundings of the page's own box are drawn.
	if (Math.abs(middle[0] - w / 2) > 700 || Math.abs(middle[1] - h / 2) > 600) return false;
	drawing.setAttribute(
		'viewBox',
		`${middle[0] - width / 2} ${middle[1] - height / 2} ${width} ${height}`
	);
	for (const name of ['width', 'height']) drawing.removeAttribute(name);
	drawing.classList.add('placed');
	box.classList.add('bare');
	drawing.style.setProperty('--up', String(up));
	return true;
}
