import { stripeWidth, tintOpacity } from '$lib/core/claim-looks.ts';
import type { Box } from '$lib/core/lines-and-boxes.ts';
import type { Palette } from '$lib/layers/tokens.ts';
import type { DrawnFeature, DrawnLayer, MapPicture } from '$lib/map/map-picture.ts';
import { letterNames } from './letters.ts';
import { dashOf, imageOf, inkOf, numberOf } from './paint-values.ts';
import { movedTo, type Part, type Shape } from './parts.ts';
import { sheetOf, type MapSheet } from './sheet.ts';
import { reachOf, signOf } from './signs.ts';
import type { Measure } from './strip.ts';

/** A drawing of what the live map shows: its parts, and the patterns that some are filled with. */
export interface Drawn {
	defs: string;
	parts: Part[];
}

/** The looks of claims and administrations, as the live map has them (src/lib/map/icons.ts). */
export function patterns(palette: Palette): string {
	const [japan, russia, both] = (['claim-japan', 'claim-russia', 'claim-both'] as const).map(
		(token) => inkOf(palette[token]).hex
	);
	const open = (id: string, size: number, more = '') =>
		`<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${more}>`;
	const hatch = (id: string, d: string, ink = '') =>
		`${open(id, 8)}<path d="${d}" fill="none" stroke="${ink}" stroke-width="1.1" opacity=".75"/></pattern>`;
	const stripe = (x: number, ink = '') =>
		`<path d="M${x} 0h${stripeWidth / Math.SQRT2}V10h${-stripeWidth / Math.SQRT2}Z" fill="${ink}" opacity="${tintOpacity}"/>`;
	return (
		hatch('hatch-japan', 'M-8 8 0 0M0 8 8 0M8 8 16 0', japan) +
		hatch('hatch-russia', 'M-8 0 0 8M0 0 8 8M8 0 16 8', russia) +
		`${open('hatch-undivided', 8)}<circle cx="4" cy="4" r="1.1" fill="${both}" opacity=".75"/></pattern>` +
		`${open('claim-both', stripeWidth * Math.SQRT2, ' patternTransform="rotate(45)"')}${stripe(0, japan)}${stripe(stripeWidth / Math.SQRT2, russia)}</pattern>`
	);
}

const patternId = (image: string) => image.replace('/', '-');

/** How a fill or a line is painted; undefined where nothing of it is seen. */
function lookOf(type: string, { paint, layout }: DrawnFeature): Omit<Shape, 'd'> | undefined {
	if (type === 'fill') {
		const image = imageOf(paint['fill-pattern']);
		const { hex, alpha } = image
			? { hex: `url(#${patternId(image)})`, alpha: 1 }
			: inkOf(paint['fill-color']);
		const opacity = alpha * numberOf(paint['fill-opacity'], 1);
		return opacity > 0 ? { fill: hex, opacity } : undefined;
	}
	const { hex, alpha } = inkOf(paint['line-color']);
	const width = numberOf(paint['line-width'], 1);
	const blur = numberOf(paint['line-blur'], 0);
	// A soft line is about as strong as a hard one of less strength.
	const opacity =
		alpha * numberOf(paint['line-opacity'], 1) * (1 - blur / (2 * Math.max(width, blur, 1)));
	const dash = dashOf(paint['line-dasharray']).map((part) => part * width);
	if (opacity <= 0 || width <= 0) return undefined;
	return { stroke: hex, width, opacity, dash, isRound: layout['line-cap'] === 'round' };
}

/** Fills and lines of one look as one path: tiles overlap, and what is half seen would be seen twice there. */
function shapesOf({ id, type, cutAt, features }: DrawnLayer, sheet: MapSheet): Shape[] {
	const byLook = new Map<string, { look: Omit<Shape, 'd'>; paths: Set<string> }>();
	// The bands of the sea lie in each other: tiles may lack one of them.
	const sorted =
		id === 'sea-depth'
			? features.toSorted((a, b) => Number(a.properties.d) - Number(b.properties.d))
			: features;
	for (const feature of sorted) {
		const look = lookOf(type, feature);
		if (!look) continue;
		const key = JSON.stringify(look);
		const group = byLook.get(key) ?? { look, paths: new Set() };
		byLook.set(key, group);
		const { geometry } = feature;
		group.paths.add(type === 'fill' ? sheet.area(geometry) : sheet.line(geometry, cutAt));
	}
	return [...byLook.values()]
		.map(({ look, paths }) => ({ ...look, d: [...paths].join('') }))
		.filter(({ d }) => d !== '');
}

/** The signs of a layer of symbols or circles, where they stand. */
function signsOf({ type, features }: DrawnLayer, sheet: MapSheet, palette: Palette) {
	if (type !== 'symbol' && type !== 'circle') return [];
	const done = new Set<string>();
	return features.flatMap(({ geometry, layout, paint }) => {
		const id = type === 'circle' ? 'end' : imageOf(layout['icon-image']);
		if (!id || geometry.type !== 'Point') return [];
		return sheet.spots(geometry.coordinates).flatMap((spot) => {
			const key = `${id} ${Math.round(spot.x)} ${Math.round(spot.y)}`;
			if (done.has(key)) return [];
			done.add(key);
			return [
				{ id, ...spot, opacity: numberOf(paint['icon-opacity'], 1), parts: signOf(id, palette) }
			];
		});
	});
}

/**
 * Draws what the live map shows, as far as it is made of lines, areas, signs and words; `over`: names that stand over it,
 * which its own keep off.
 */
export async function drawLayers(
	picture: MapPicture,
	over: readonly Box[],
	measure: Measure
): Promise<Drawn> {
	const { palette, size, camera } = picture;
	const sheet = sheetOf(camera, size);
	const layers = await picture.layers();
	const signs = new Map(layers.map((layer) => [layer, signsOf(layer, sheet, palette)]));
	const all = [...signs.values()].flat();
	const taken = all.map(({ id, x, y }): Box => {
		const half = reachOf(id);
		return [x - half, y - half, x + half, y + half];
	});
	const symbols = layers.filter(({ type }) => type === 'symbol');
	const names = letterNames(symbols, sheet.spots, [...over, ...taken], measure);
	const sea = { d: `M0 0H${size.width}V${size.height}H0Z`, fill: inkOf(palette.sea).hex };
	return {
		defs: patterns(palette),
		parts: [
			sea,
			...layers.flatMap((layer): Part[] => [
				...(layer.type === 'fill' || layer.type === 'line' ? shapesOf(layer, sheet) : []),
				...(signs.get(layer) ?? []).flatMap((sign) =>
					sign.parts.map((part) => movedTo(part, sign))
				),
				...(names.get(layer) ?? [])
			])
		]
	};
}
