import { render } from 'svelte/server';
import { withoutMarkers } from '$lib/features/standalone/inline.server.ts';
import DrawingKey from './DrawingKey.svelte';
import MapDrawing from './MapDrawing.svelte';
import type { Drawing } from './drawing.server.ts';

const plain = (body: string) => withoutMarkers(body).replaceAll(/>\s+</g, '><');

const written = new WeakMap<Drawing, { svg: string; key: string }>();

/** A drawing as an SVG element, and the key of its signs as a list: src/drawing.css styles both. */
export function markupOf(drawing: Drawing): { svg: string; key: string } {
	const known = written.get(drawing);
	if (known) return known;
	const props = { drawing };
	const svg = plain(render(MapDrawing, { props }).body);
	const markup = { svg, key: plain(render(DrawingKey, { props }).body) };
	written.set(drawing, markup);
	return markup;
}
