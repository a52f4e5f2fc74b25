import type { Shape } from './layer.ts';
import type { Row } from './rows.ts';

const types: Record<Shape, number> = { Point: 1, MultiPoint: 4 };
const pointLength = 21;

/** Writes a point, byte order and type before it, and gives the offset after it. */
function putPoint(view: DataView, at: number, [lng, lat]: Row['points'][number]): number {
	view.setUint8(at, 1);
	view.setUint32(at + 1, types.Point, true);
	view.setFloat64(at + 5, lng, true);
	view.setFloat64(at + 13, lat, true);
	return at + pointLength;
}

/** Well-known binary (OGC 06-103r4), little-endian, longitude first; undefined where there is no point. */
export function wkbOf(points: Row['points'], shape: Shape): Uint8Array<ArrayBuffer> | undefined {
	const [first] = points;
	if (!first) return undefined;
	const isMany = shape === 'MultiPoint';
	const bytes = new Uint8Array(isMany ? 9 + points.length * pointLength : pointLength);
	const view = new DataView(bytes.buffer);
	if (!isMany) {
		putPoint(view, 0, first);
		return bytes;
	}
	view.setUint8(0, 1);
	view.setUint32(1, types.MultiPoint, true);
	view.setUint32(5, points.length, true);
	let at = 9;
	for (const point of points) at = putPoint(view, at, point);
	return bytes;
}

/** Well-known text, as spreadsheets and databases take it; empty where there is no point. */
export function wktOf(points: Row['points']): string {
	const texts = points.map((point) => point.join(' '));
	if (texts.length <= 1) return texts.map((text) => `POINT (${text})`).join('');
	return `MULTIPOINT (${texts.map((text) => `(${text})`).join(', ')})`;
}
