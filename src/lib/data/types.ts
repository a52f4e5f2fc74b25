// The shapes of the data, as geo/ declares them.
export type { Atlas } from '$geo/compile/atlas.ts';
export type { BoundingBox } from '$geo/compile/bbox.ts';
export type { AnyRecord, Kind, RecordOf } from '$geo/schema/records.ts';
export type { Localized } from '$geo/schema/text.ts';
