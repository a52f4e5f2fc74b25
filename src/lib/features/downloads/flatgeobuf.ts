import { Builder } from 'flatbuffers';
import type { PlacedLayer, Shape } from './layer.ts';
import { aboutRelease, type Release } from './release.ts';
import { columns } from './english.ts';
import type { Row } from './rows.ts';

// Tables and their fields by number, as header.fbs and feature.fbs of FlatGeobuf 3 have them.
const header = {
	name: 0,
	shape: 2,
	columns: 7,
	count: 8,
	nodeSize: 9,
	crs: 10,
	title: 11,
	description: 12,
	fields: 14
};
const column = { name: 0, type: 1, description: 3, fields: 11 };
const crs = { org: 0, code: 1, fields: 6 };
const feature = { geometry: 0, properties: 1, fields: 3 };
const geometry = { xy: 1, type: 6, fields: 8 };

const magic = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62, 0x00];
const types: Record<Shape, number> = { Point: 1, MultiPoint: 4 };
const stringType = 11;

function doubles(builder: Builder, values: readonly number[]): number {
	builder.startVector(8, values.length, 8);
	for (const value of values.toReversed()) builder.addFloat64(value);
	return builder.endVector();
}

function offsets(builder: Builder, values: readonly number[]): number {
	builder.startVector(4, values.length, 4);
	for (const value of values.toReversed()) builder.addOffset(value);
	return builder.endVector();
}

function bytes(builder: Builder, values: Uint8Array): number {
	builder.startVector(1, values.length, 1);
	for (const value of values.toReversed()) builder.addInt8(value);
	return builder.endVector();
}

function headerOf(layer: PlacedLayer, count: number, release: Release): Uint8Array {
	const builder = new Builder();
	const columnTables = Object.entries(columns).map(([name, holds]) => {
		const [nameAt, holdsAt] = [builder.createString(name), builder.createString(holds)];
		builder.startObject(column.fields);
		builder.addFieldOffset(column.name, nameAt, 0);
		builder.addFieldInt8(column.type, stringType, 0);
		builder.addFieldOffset(column.description, holdsAt, 0);
		return builder.endObject();
	});
	const columnsAt = offsets(builder, columnTables);
	const org = builder.createString('EPSG');
	builder.startObject(crs.fields);
	builder.addFieldOffset(crs.org, org, 0);
	builder.addFieldInt32(crs.code, 4326, 0);
	const crsAt = builder.endObject();
	const name = builder.createString(layer.name);
	const title = builder.createString(release.title);
	const description = builder.createString(aboutRelease(release));
	builder.startObject(header.fields);
	builder.addFieldOffset(header.name, name, 0);
	builder.addFieldInt8(header.shape, types[layer.shape], 0);
	builder.addFieldOffset(header.columns, columnsAt, 0);
	builder.addFieldInt64(header.count, BigInt(count), 0n);
	builder.addFieldInt16(header.nodeSize, 0, 16);
	builder.addFieldOffset(header.crs, crsAt, 0);
	builder.addFieldOffset(header.title, title, 0);
	builder.addFieldOffset(header.description, description, 0);
	builder.finishSizePrefixed(builder.endObject());
	return builder.asUint8Array();
}

/** The cells one after the other: number of the column, length in bytes, UTF-8. */
function propertiesOf(row: Row): Uint8Array {
	return Buffer.concat(
		Object.values(row.columns).map((cell, i) => {
			const text = Buffer.from(cell);
			const before = Buffer.alloc(6);
			before.writeUInt16LE(i);
			before.writeUInt32LE(text.length, 2);
			return Buffer.concat([before, text]);
		})
	);
}

function featureOf(row: Row, shape: Shape): Uint8Array {
	const builder = new Builder();
	const properties = bytes(builder, propertiesOf(row));
	const xy = doubles(builder, row.points.flat());
	builder.startObject(geometry.fields);
	builder.addFieldOffset(geometry.xy, xy, 0);
	builder.addFieldInt8(geometry.type, types[shape], 0);
	const geometryAt = builder.endObject();
	builder.startObject(feature.fields);
	builder.addFieldOffset(feature.geometry, geometryAt, 0);
	builder.addFieldOffset(feature.properties, properties, 0);
	builder.finishSizePrefixed(builder.endObject());
	return builder.asUint8Array();
}

/**
 * The rows that lie somewhere as FlatGeobuf 3, without an index: a layer is smaller than what a reader asks for at once.
 * Readers in JavaScript fail on a feature without a geometry, so that there is none. The library of that name cannot
 * say title, licence and coordinate system, and brings a map engine along: the tables are written with FlatBuffers itself.
 */
export function flatgeobufOf(layer: PlacedLayer, release: Release): Uint8Array<ArrayBuffer> {
	const rows = layer.rows.filter(({ points }) => points.length > 0);
	return new Uint8Array(
		Buffer.concat([
			Buffer.from(magic),
			headerOf(layer, rows.length, release),
			...rows.map((row) => featureOf(row, layer.shape))
		])
	);
}
