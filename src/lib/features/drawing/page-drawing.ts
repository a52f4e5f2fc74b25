import type { Camera } from '$lib/core/camera.ts';
import { trustDrawing } from '$lib/core/trusted-types.ts';
import { placeDrawing } from './place-drawing.ts';

/** The path of the page whose drawing stands; '' where it is of none. */
let drawn: string | undefined;

/** Shows the live map in place of the drawing, which is then of no page. */
export function hideDrawing(): void {
	document.documentElement.dataset.drawing = 'done';
	drawn = '';
}

/**
 * Shows the drawing of a page where a camera looks, or its own; nothing while it is fetched, and where a camera looks at
 * what is not drawn.
 */
export async function showDrawing(path: string, camera: Camera | undefined): Promise<void> {
	const attribute = document.documentElement.dataset;
	// The first page was sent with its own.
	drawn ??= path;
	if (drawn !== path) {
		attribute.drawing = 'elsewhere';
		drawn = path;
		const drawing = await fetchDrawing(path).catch(() => undefined);
		// Another page, or the map, has come meanwhile.
		if (drawn !== path) return;
		if (!drawing) return void (drawn = '');
		const before = document.querySelector('.drawing');
		before?.parentElement?.classList.remove('bare');
		before?.replaceWith(drawing);
	}
	const drawing = document.querySelector<SVGSVGElement>('.drawing');
	if (!camera || (drawing && placeDrawing(drawing, camera))) delete attribute.drawing;
	else attribute.drawing = 'elsewhere';
}

/** The drawing stands in each page as it is sent. */
async function fetchDrawing(path: string): Promise<Element | undefined> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path} answered with ${response.status}`);
	// Only this part of it: styles of a whole page would break the policy of the one that is read.
	const [markup = ''] = /<svg class="drawing.*?<\/svg>/s.exec(await response.text()) ?? [];
	const { body } = new DOMParser().parseFromString(trustDrawing(markup), 'text/html');
	return body.querySelector('.drawing') ?? undefined;
}
