import { geoIdentity, geoPath } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import type { Camera } from '$lib/core/camera.ts';
import { worldSize } from '$lib/core/framing.ts';
import { project } from '$lib/core/mercator.ts';
import { anticlockwise, clockwise, shorten } from '$lib/features/drawing/path-text.ts';

/** What is drawn beyond the edges, in px, so that strokes do not run along them. */
const margin = 24;
/** Units of a tile, and how far what it holds reaches over its edges: geo/tiles/cut.ts. */
const [extent, buffer] = [4096, 64];

/** A flat map of a camera: what is drawn on it, as SVG paths in px, cut off a little beyond its edges. */
export interface MapSheet {
	/** Fills, with their holes. */
	area: (geometry: Geometry) => string;
	/** Lines, and outlines of areas without the edges at which tiles were cut. */
	line: (geometry: Geometry, cutAt: number | undefined) => string;
	/** Where a point is; more than once where the world is seen twice. */
	spots: (at: Position) => { x: number; y: number }[];
}

const square = ([lng = 0, lat = 0]: Position): [number, number] => project([lng, lat]);

/** The rings of an area; all but the first of a polygon are holes. */
function ringsOf(geometry: Geometry): { ring: Position[]; isHole: boolean }[] {
	const polygons =
		geometry.type === 'Polygon'
			? [geometry.coordinates]
			: geometry.type === 'MultiPolygon'
				? geometry.coordinates
				: [];
	return polygons.flatMap((rings) => rings.map((ring, i) => ({ ring, isHole: i > 0 })));
}

function linesOf(geometry: Geometry): Position[][] {
	if (geometry.type === 'LineString') return [geometry.coordinates];
	return geometry.type === 'MultiLineString'
		? geometry.coordinates
		: ringsOf(geometry).map(({ ring }) => ring);
}

/** Whether a step of an outline runs where a tile of a zoom was cut: no shore is there. */
export function runsAlongCut(a: Position, b: Position, zoom: number): boolean {
	return [0, 1].some((axis) => {
		const units = (position: Position) => (position[axis] ?? 0) * 2 ** zoom * extent;
		const at = Math.round(units(a));
		if (Math.abs(units(a) - at) > 0.01 || Math.abs(units(b) - at) > 0.01) return false;
		const inTile = ((at % extent) + extent) % extent;
		return inTile === buffer || inTile === extent - buffer;
	});
}

/** The pieces of a line that lie on no cut. */
function withoutCuts(line: Position[], zoom: number): Position[][] {
	const pieces: Position[][] = [[]];
	line.forEach((position, i) => {
		const before = line[i - 1];
		if (before && runsAlongCut(before, position, zoom)) pieces.push([]);
		pieces.at(-1)?.push(position);
	});
	return pieces.filter(({ length }) => length > 1);
}

export function sheetOf(
	{ center, zoom, bearing }: Camera,
	{ width, height }: { width: number; height: number }
): MapSheet {
	const scale = worldSize(zoom);
	const turn = (bearing * Math.PI) / 180;
	/** As `geoIdentity` turns: a map whose top is east has north on its left. */
	const turned = ([x, y]: readonly [number, number]) =>
		[
			(x * Math.cos(turn) + y * Math.sin(turn)) * scale,
			(y * Math.cos(turn) - x * Math.sin(turn)) * scale
		] as const;
	const middle = turned(project(center));
	const [left, top] = [width / 2 - middle[0], height / 2 - middle[1]];
	/** The same world, seen once more east or west of 180°. */
	const worlds = [-1, 0, 1].map((shift) => {
		const [dx, dy] = turned([shift, 0]);
		const path = geoPath(
			geoIdentity()
				.scale(scale)
				.angle(bearing)
				.translate([left + dx, top + dy])
				.clipExtent([
					[-margin, -margin],
					[width + margin, height + margin]
				])
		).digits(2);
		return { path, dx, dy };
	});
	const write = (geometry: Geometry, wind?: (path: string) => string): string =>
		worlds
			.map(({ path }) => path(geometry) ?? '')
			.map((text) => (text ? shorten(wind?.(text) ?? text, 1) : ''))
			.join('');
	return {
		area: (geometry) =>
			ringsOf(geometry)
				.map(({ ring, isHole }) =>
					write(
						{ type: 'Polygon', coordinates: [ring.map(square)] },
						isHole ? anticlockwise : clockwise
					)
				)
				.join(''),
		line: (geometry, cutAt) =>
			linesOf(geometry)
				.map((line) => line.map(square))
				.flatMap((line) => (cutAt === undefined ? [line] : withoutCuts(line, cutAt)))
				.map((coordinates) => write({ type: 'LineString', coordinates }))
				.join(''),
		spots: (at) => {
			const [x, y] = turned(square(at));
			return worlds
				.map(({ dx, dy }) => ({ x: x + left + dx, y: y + top + dy }))
				.filter(
					(spot) =>
						spot.x > -2 * margin &&
						spot.y > -2 * margin &&
						spot.x < width + 2 * margin &&
						spot.y < height + 2 * margin
				);
		}
	};
}
